using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Mail;

namespace ServiceMap.Accounts.People;

/// <summary>Invites somebody to an account of her own. Who may invite whom has been looked at.</summary>
internal sealed class Invite(UserManager<Account> people, KeepLink links, Outbox outbox, AuditTrail trail)
{
    /// <param name="whom">Who is invited.</param>
    /// <param name="by">Who invites.</param>
    /// <param name="send">Whether a message goes to her; otherwise somebody hands her the link.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Where the link leads, below the address of the site; null where somebody with this address has an account already.</returns>
    public async Task<string?> Run(Invitee whom, Actor by, bool send, CancellationToken stop)
    {
        Account? account = await people.FindByEmailAsync(whom.Email);
        if (account is { Joined: not null } or { Disabled: not null }) return null;
        if (account is null)
        {
            account = new Account { Id = Guid.NewGuid(), Name = whom.Name, Email = whom.Email, UserName = whom.Email };
            Fill(account, whom);
            IdentityResult made = await people.CreateAsync(account);
            if (!made.Succeeded) throw new InvalidOperationException(string.Join(", ", made.Errors.Select(error => error.Code)));
        }
        else
        {
            Fill(account, whom);
            await people.UpdateAsync(account);
        }

        string link = await links.Make(account.Id, LinkKind.Invitation, stop);
        await trail.Add(new RecordAct(by, Acts.Invited, account.Id.ToString(), After: Reach(account)), stop);
        if (send) await outbox.Keep(Letters.Invitation(account, by.Name, link), stop);
        return link;
    }

    /// <summary>What an account may do, for the audit trail.</summary>
    public static string Reach(Account account) => string.Join(
        "; ", [$"roles {string.Join(", ", account.Roles)}", $"organisations {string.Join(", ", account.Organisations)}", $"body {account.Body}", $"may invite {(account.MayInvite ? "yes" : "no")}"]);

    private static void Fill(Account account, Invitee whom)
    {
        account.Name = whom.Name;
        account.Roles = [.. whom.Roles];
        account.Organisations = [.. whom.Organisations];
        account.Body = whom.Body;
        account.MayInvite = whom.MayInvite;
    }
}
