using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ServiceMap.Design.Addresses;

/// <summary>
/// Reads what the address of a page asks for. Whatever is wrong becomes a mistake of its field, and the default stands in for it. An
/// empty field counts as not there, as a form sends it.
/// </summary>
public sealed class ReadAddress(HttpRequest request)
{
    /// <summary>Days that a page shows: no record of provision lies outside them.</summary>
    public static readonly DateOnly Earliest = new(1900, 1, 1);
    public static readonly DateOnly Latest = new(2100, 12, 31);

    private static readonly string[] DayForms = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy"];

    private readonly OrderedDictionary<string, string[]> read = [];
    private (int Read, int Mistakes, PageAddress Address)? here;

    public List<Mistake> Mistakes { get; } = [];

    /// <summary>This page with everything that was read so far and is not a mistake. Hundreds of links of a page are made from it.</summary>
    public PageAddress Here
    {
        get
        {
            if (here is not { } known || known.Read != read.Count || known.Mistakes != Mistakes.Count) here = (read.Count, Mistakes.Count, MakeHere());
            return here.Value.Address;
        }
    }

    /// <summary>Every value of a field, in the order of the address.</summary>
    public IReadOnlyList<string> Texts(string field)
    {
        if (read.TryGetValue(field, out string[]? known)) return known;
        return read[field] = Given(field);
    }

    /// <summary>The first value of a field; null without one.</summary>
    public string? Text(string field) => Texts(field) is [string first, ..] ? first : null;

    public DateOnly Day(string field, DateOnly otherwise)
    {
        if (Text(field) is not { } text) return otherwise;
        if (!DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            Mistakes.Add(new Mistake(field, text, "is not a day: write it as 2021-03-31"));
            return otherwise;
        }

        if (day >= Earliest && day <= Latest) return day;
        Mistakes.Add(new Mistake(field, text, $"is too far away: choose a day between {Words(Earliest)} and {Words(Latest)}"));
        return otherwise;
    }

    /// <summary>One of a few words and what it stands for.</summary>
    public T Word<T>(string field, IReadOnlyDictionary<string, T> words, T otherwise)
    {
        if (Text(field) is not { } text) return otherwise;
        if (words.TryGetValue(text, out T? word)) return word;
        Mistakes.Add(new Mistake(field, text, $"is not one of {string.Join(", ", words.Keys)}"));
        return otherwise;
    }

    private PageAddress MakeHere() => new(
        request.Path, [.. read.Where(field => IsRight(field.Key)).SelectMany(field => field.Value.Select(text => new KeyValuePair<string, string?>(field.Key, text)))]);

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private bool IsRight(string field) => !Mistakes.Exists(mistake => mistake.Field == field);

    private string[] Given(string field) => [.. request.Query[field].OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 0).Distinct()];
}
