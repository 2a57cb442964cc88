using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ServiceMap.Design.Addresses;

/// <summary>The address of a page with the whole of its state, so that a link sent to somebody shows her the same.</summary>
/// <param name="Path">The page, such as <c>/rug</c>.</param>
/// <param name="Fields">What is asked of it, in order; a field that may have several values stands there several times.</param>
public sealed record PageAddress(string Path, IReadOnlyList<KeyValuePair<string, string?>> Fields)
{
    /// <summary>Another page that is asked the same in these fields.</summary>
    public PageAddress To(string path, params IReadOnlyCollection<string> fields) => new(path, [.. Fields.Where(field => fields.Contains(field.Key))]);

    /// <summary>The page below this one, asked the same.</summary>
    public PageAddress Below(string name) => this with { Path = $"{Path}/{name}" };

    /// <summary>The same page with another value for a field; without the field where it is null.</summary>
    public PageAddress With(string field, string? value)
    {
        IEnumerable<KeyValuePair<string, string?>> others = Fields.Where(one => one.Key != field);
        return this with { Fields = value is null ? [.. others] : [.. others, new(field, value)] };
    }

    public PageAddress With(string field, DateOnly day) => With(field, day.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>The same page with one more value for a field that may have several.</summary>
    public PageAddress And(string field, string value) => this with { Fields = [.. Fields, new(field, value)] };

    /// <summary>The same page without one value of a field that may have several.</summary>
    public PageAddress Without(string field, string value) => this with { Fields = [.. Fields.Where(one => one.Key != field || one.Value != value)] };

    public PageAddress Without(string field) => With(field, null);

    public override string ToString() => Path + QueryString.Create(Fields);
}
