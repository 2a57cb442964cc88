using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Storage;

/// <summary>Identity's store, with the keys of second factors sealed and recovery codes kept as hashes alone.</summary>
internal sealed class AccountStore(AccountsDb db, IDataProtectionProvider keys, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, AccountsDb, Guid>(db, describer)
{
    private const string Purpose = "ServiceMap.Accounts.SecondFactors";

    private readonly IDataProtector seal = keys.CreateProtector(Purpose);

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, seal.Protect(key), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } closed ? seal.Unprotect(closed) : null;

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Unguessable.HashOf), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Unguessable.HashOf(code), cancellationToken);
}
