using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Unlisted;

/// <summary>By what an organisation is known again, however a source writes it.</summary>
internal static class Wish
{
    /// <summary>Words that are part of the one spelling of a name and not of the other.</summary>
    private static readonly HashSet<string> Loose = ["the", "ltd", "limited", "cio", "cic", "plc"];

    /// <summary>Whether a wish is about this organisation: by its id, its charity number or its name.</summary>
    public static bool IsAbout(this UnlistedWish wish, ProviderEntry entry)
    {
        if (entry.Code == ProviderCode.NotStated) return false;
        return wish.Provider == entry.Code
            || (Number(wish.CharityNumber) is { Length: > 0 } number && number == Number(entry.CharityNumber))
            || (Name(wish.Name) is { Length: > 0 } name && name == Name(entry.Name));
    }

    private static string Number(string? written) => string.Concat((written ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant().TrimStart('0');

    private static string Name(string written) => string.Join(' ', Words.Of(written.Replace("&", " and ", StringComparison.Ordinal))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Loose.Contains(word)));
}
