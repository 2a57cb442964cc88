using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Passwords;

/// <summary>Hashes passwords and compares with hashes. It takes long on purpose, so it is done outside of any transaction.</summary>
internal sealed class PasswordHashes(IPasswordHasher<Account> hasher)
{
    /// <summary>No account: hashing does not look at it.</summary>
    private static readonly Account Anybody = new() { Name = "" };

    /// <summary>A hash that stands for accounts that are not there, so that asking for one takes as long as for any other.</summary>
    private readonly Lazy<string> nobodys = new(() => hasher.HashPassword(Anybody, Unguessable.New()));

    public string HashOf(string password) => hasher.HashPassword(Anybody, password);

    /// <param name="hash">What is kept of her password; null where she has none, or is not there.</param>
    /// <param name="password">What was given.</param>
    public bool Matches(string? hash, string? password) =>
        hasher.VerifyHashedPassword(Anybody, hash ?? nobodys.Value, password is { Length: <= 4 * PasswordRules.Longest } ? password : "") != PasswordVerificationResult.Failed && hash is not null;
}
