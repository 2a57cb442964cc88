using System.Net;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>A form of a page: where it goes, what it sends by itself, and what may be chosen or typed.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Action">Where it goes.</param>
/// <param name="Hidden">What it sends whatever one does.</param>
/// <param name="Choices">Every field with every value that may be chosen.</param>
/// <param name="Typed">The fields that somebody types into.</param>
internal sealed partial record Form(
    string Method, string Action, IReadOnlyList<(string Name, string Value)> Hidden, IReadOnlyList<(string Name, string Value)> Choices, IReadOnlyList<string> Typed)
{
    private static readonly HashSet<string> Choosing = ["checkbox", "radio"];

    /// <summary>The names of everything that it may send.</summary>
    public IEnumerable<string> Fields => Hidden.Concat(Choices).Select(pair => pair.Name).Concat(Typed).Distinct();

    public static Form Of(string path, string attributes, string inside)
    {
        string[] inputs = [.. Input().Matches(inside).Select(match => match.Value)];
        return new Form(
            Value(attributes, "method")?.ToUpperInvariant() ?? "GET",
            Value(attributes, "action") ?? path,
            [.. inputs.Where(input => Value(input, "type") == "hidden").Select(Pair)],
            [
                .. inputs.Where(input => Choosing.Contains(Value(input, "type") ?? "")).Select(Pair),
                .. from list in List().Matches(inside)
                   from option in Option().Matches(list.Groups["inside"].Value)
                   select (Value(list.Value, "name")!, Value(option.Value, "value") ?? ""),
            ],
            [
                .. inputs.Where(input => Value(input, "type") is null or not ("hidden" or "checkbox" or "radio" or "submit")).Select(input => Value(input, "name")).OfType<string>(),
                .. Area().Matches(inside).Select(area => Value(area.Value, "name")!),
            ]);
    }

    /// <summary>So many requests that each choice is made once: in each of them something is chosen in every field.</summary>
    public IEnumerable<Asking> EachChoice()
    {
        (string Name, string Value)[][] all = [.. Choices.GroupBy(choice => choice.Name).Select(group => group.ToArray())];
        int most = all.Select(one => one.Length).DefaultIfEmpty().Max();
        return Enumerable.Range(0, most).Select(turn => With([.. all.Select(one => one[turn % one.Length])]));
    }

    /// <summary>What it sends with the first of every choice, and one text in all that is typed.</summary>
    public Asking Filled(string text) =>
        With([.. Choices.DistinctBy(choice => choice.Name), .. Typed.Select(name => (name, text))]);

    /// <summary>What it sends with some fields filled in.</summary>
    public Asking With(params (string Name, string Value)[] filled)
    {
        IEnumerable<(string Name, string Value)> others = Hidden.Where(hidden => filled.All(one => one.Name != hidden.Name));
        string fields = string.Join('&', others.Concat(filled).Select(pair => $"{pair.Name}={WebUtility.UrlEncode(pair.Value)}"));
        return Method == "GET" ? Asking.Get($"{Action}?{fields}") : new Asking(Method, Action) { Body = fields };
    }

    private static (string Name, string Value) Pair(string tag) => (Value(tag, "name") ?? "", Value(tag, "value") ?? "");

    private static string? Value(string tag, string attribute) =>
        Regex.Match(tag, $"\\s{attribute}=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)) is { Success: true } match
            ? WebUtility.HtmlDecode(match.Groups["value"].Value)
            : null;

    [GeneratedRegex("<input[^>]*>", RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex Input();

    [GeneratedRegex("<textarea[^>]*>", RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex Area();

    [GeneratedRegex("<select[^>]*>(?<inside>.*?)</select>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10000)]
    private static partial Regex List();

    [GeneratedRegex("<option[^>]*>", RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex Option();
}
