using System.Text.RegularExpressions;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>
/// A postcode of the United Kingdom in its one form: capitals, and one space before the last three letters, such as <c>SE5 8AA</c>. It has
/// the form of a postcode; whether it is in use is another question.
/// </summary>
public readonly partial record struct Postcode
{
    private Postcode(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads what somebody wrote; small letters and spaces are forgiven. Null where it has not the form of a postcode.</summary>
    public static Postcode? Read(string? text)
    {
        if (text is null || text.Length > 20) return null;
        string letters = string.Concat(text.Where(letter => letter != ' ')).ToUpperInvariant();
        return Form().IsMatch(letters) ? new Postcode($"{letters[..^3]} {letters[^3..]}") : null;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^([A-Z]{1,2}[0-9][A-Z0-9]?|GIR|NPT)[0-9][ABD-HJLNP-UW-Z]{2}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
