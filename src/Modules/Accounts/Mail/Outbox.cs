using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Mail;

/// <summary>The messages to be sent.</summary>
internal sealed class Outbox(AccountsDb db, TimeProvider clock)
{
    /// <summary>Keeps a message; false where there was one with its key already.</summary>
    public async Task<bool> Keep(SendMail mail, CancellationToken stop)
    {
        if (await db.Letters.AnyAsync(letter => letter.Key == mail.Key, stop)) return false;
        db.Add(new Letter { Key = mail.Key, To = mail.To, Subject = mail.Subject, Text = mail.Text, Kept = clock.GetUtcNow().UtcDateTime });
        await db.SaveChangesAsync(stop);
        return true;
    }
}
