using System.Globalization;

namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>Something that nobody may read.</summary>
/// <param name="Text">As it would be written.</param>
/// <param name="Form">What is looked for.</param>
internal sealed record Secret(string Text, SecretForm Form)
{
    /// <summary>How many decimals a kilometre has, and more.</summary>
    private const int Finest = 6;

    /// <summary>Whether two worlds may have it by chance: pictures are full of numbers with a decimal or two.</summary>
    public bool MayBeChance => Form == SecretForm.Number && Text.Length - Text.IndexOf('.') <= 3;

    public static Secret Words(string text) => new(text, SecretForm.Words);

    public static Secret Half(string text) => new(text, SecretForm.Half);

    /// <summary>A number of degrees, and it with fewer and fewer decimals, rounded and cut off; without its sign, which is not always written.</summary>
    public static IEnumerable<Secret> Roundings(double degrees) => Enumerable.Range(1, Finest)
        .SelectMany(decimals => new[] { MidpointRounding.AwayFromZero, MidpointRounding.ToZero }.Select(how => Math.Round((decimal)Math.Abs(degrees), decimals, how)))
        .Select(number => number.ToString("0.0#####", CultureInfo.InvariantCulture)).Distinct().Select(text => new Secret(text, SecretForm.Number));

    public override string ToString() => Text;
}

internal enum SecretForm
{
    /// <summary>Its letters in this order, whatever stands between them.</summary>
    Words,

    /// <summary>The first half of a postcode, as a word of its own.</summary>
    Half,

    /// <summary>A whole number, and no part of a longer one.</summary>
    Number,
}
