using System.Text.RegularExpressions;
using ServiceMap.Accounts.Contracts.Plugins;

namespace ServiceMap.Accounts.Passwords;

/// <summary>
/// What a password must be by NIST SP 800-63B: long, not known from a breach, and not made of what anybody knows of its owner. What
/// letters it has, and how old it is, is nobody's business.
/// </summary>
internal sealed partial class PasswordRules(IEnumerable<IBreachedPasswords> lists)
{
    public const int Shortest = 15;
    public const int Longest = 256;

    /// <summary>So many letters must be left when all that is known of its owner, and of the site, is taken away.</summary>
    private const int FewestOfItsOwn = 8;

    private const int ShortestPart = 3;
    private const int FewestDifferent = 5;
    private const string Site = "servicemap";

    /// <param name="password">What she chose.</param>
    /// <param name="email">Her e-mail address.</param>
    /// <param name="name">What she is called.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Why it cannot be taken; null where it can.</returns>
    public async Task<string?> WhyNot(string? password, string email, string name, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(password)) return "Enter a password";
        int letters = password.EnumerateRunes().Count();
        if (letters < Shortest) return $"Password must be {Shortest} characters or more: three words in a row do well";
        if (letters > Longest) return $"Password must be {Longest} characters or fewer";
        if (IsPlain(password, email, name)) return "Password is too easy to guess: leave out your name, your e-mail address and repetitions";
        foreach (IBreachedPasswords list in lists)
        {
            if (await list.Has(password, stop)) return "Password is one that is known from a breach: choose another";
        }

        return null;
    }

    private static bool IsPlain(string password, string email, string name)
    {
        string rest = password.ToLowerInvariant();
        if (rest.EnumerateRunes().Distinct().Count() < FewestDifferent) return true;
        IEnumerable<string> known = Words().Split($"{email} {name} {Site}".ToLowerInvariant()).Where(part => part.Length >= ShortestPart).OrderByDescending(part => part.Length);
        foreach (string part in known) rest = rest.Replace(part, "", StringComparison.Ordinal);
        return rest.EnumerateRunes().Count() < FewestOfItsOwn;
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
