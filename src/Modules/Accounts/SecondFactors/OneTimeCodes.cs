using Microsoft.AspNetCore.Identity;
using OtpNet;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.SecondFactors;

/// <summary>One-time codes of an authenticator app (RFC 6238): six digits that change every thirty seconds. None is taken twice.</summary>
internal sealed class OneTimeCodes(UserManager<Account> people, TimeProvider clock)
{
    /// <summary>A clock may be half a minute fast or slow.</summary>
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    /// <summary>Whether this is a code of hers that was not taken before; it is taken then.</summary>
    public async Task<bool> Take(Account account, string code)
    {
        if (await people.GetAuthenticatorKeyAsync(account) is not { } key) return false;
        string digits = string.Concat(code.Where(char.IsAsciiDigit));
        Totp codes = new(Base32Encoding.ToBytes(key));
        if (!codes.VerifyTotp(clock.GetUtcNow().UtcDateTime, digits, out long step, Window) || step <= account.LastStep) return false;

        account.LastStep = step;
        return (await people.UpdateAsync(account)).Succeeded;
    }
}
