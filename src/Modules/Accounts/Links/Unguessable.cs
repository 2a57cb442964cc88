using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ServiceMap.Accounts.Links;

/// <summary>What only a browser, a message or a person holds, and of which the database keeps a hash. It is too long to be guessed, so a quick hash does.</summary>
internal static class Unguessable
{
    private const int Bytes = 32;

    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
