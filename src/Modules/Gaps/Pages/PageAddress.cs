using Microsoft.AspNetCore.Http;

namespace ServiceMap.Gaps.Pages;

/// <summary>The address of a page with the whole of its state, so that a link sent to somebody shows her the same.</summary>
/// <param name="Path">The page, such as <c>/rug</c>.</param>
/// <param name="Fields">What is asked of it, in order; a field that may have several values stands there several times.</param>
internal sealed record PageAddress(string Path, IReadOnlyList<KeyValuePair<string, string?>> Fields)
{
    /// <summary>The fields that mean the same on every page, and go along from one to the next.</summary>
    private static readonly string[] Shared = ["need", "day", "standard", "stage", "cohort", "kind", "areas"];

    /// <summary>Another page that is asked the same.</summary>
    public PageAddress To(string path) => new(path, [.. Fields.Where(field => Shared.Contains(field.Key))]);

    /// <summary>The page below this one, asked the same.</summary>
    public PageAddress Below(string name) => this with { Path = $"{Path}/{name}" };

    /// <summary>The same page with another value for a field; without the field where it is null.</summary>
    public PageAddress With(string field, string? value)
    {
        IEnumerable<KeyValuePair<string, string?>> others = Fields.Where(one => one.Key != field);
        return this with { Fields = value is null ? [.. others] : [.. others, new(field, value)] };
    }

    public PageAddress With(string field, DateOnly day) => With(field, Reports.Words.Iso(day));

    public PageAddress Without(string field) => With(field, null);

    public override string ToString() => Path + QueryString.Create(Fields);
}
