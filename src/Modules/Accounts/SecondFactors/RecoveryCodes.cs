using System.Security.Cryptography;

namespace ServiceMap.Accounts.SecondFactors;

/// <summary>Codes for the day on which a telephone is lost, each good for once. They are shown a single time.</summary>
internal static class RecoveryCodes
{
    public const int Many = 10;

    /// <summary>No letter that is taken for another: 49 bits in two groups of five.</summary>
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";

    private const int Group = 5;

    public static IReadOnlyList<string> New() =>
        [.. Enumerable.Range(0, Many).Select(_ => $"{RandomNumberGenerator.GetString(Letters, Group)}-{RandomNumberGenerator.GetString(Letters, Group)}")];

    /// <summary>A code without what people put in or leave out when they type it.</summary>
    public static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
