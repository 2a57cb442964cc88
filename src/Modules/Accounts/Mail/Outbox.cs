using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts.Mail;

/// <summary>The messages to be sent.</summary>
internal sealed class Outbox(AccountsDb db, Work work, LetterSeal seal, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Keeps a message; false where there was one with its key already.</summary>
    public async Task<bool> Keep(SendMail mail, CancellationToken stop)
    {
        db.Enlist(work);
        if (await db.Letters.AnyAsync(letter => letter.Key == mail.Key, stop)) return false;
        db.Add(new Letter { Key = mail.Key, To = mail.To, Subject = mail.Subject, Sealed = seal.Close(mail.Text), Kept = clock.GetUtcNow().UtcDateTime });
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Those that were tried and may have been sent, oldest first: nobody but a person can tell.</summary>
    public Task<List<Letter>> Doubtful(CancellationToken stop) =>
        db.Letters.AsNoTracking().Where(letter => letter.Tried != null && letter.Sent == null).OrderBy(letter => letter.Kept).ToListAsync(stop);

    public Task<int> Waiting(CancellationToken stop) => db.Letters.CountAsync(letter => letter.Tried == null, stop);

    /// <summary>Has one sent again that may have been sent, in the transaction that is open; false where there is none such.</summary>
    public async Task<bool> Again(string key, Actor who, CancellationToken stop)
    {
        db.Enlist(work);
        Letter? letter = await db.Letters.SingleOrDefaultAsync(one => one.Key == key && one.Tried != null && one.Sent == null, stop);
        if (letter is null) return false;

        (letter.Tried, letter.NotBefore, letter.Refusals) = (null, null, 0);
        await trail.Add(new RecordAct(who, "message.sent-again", letter.To), stop);
        await db.SaveChangesAsync(stop);
        return true;
    }
}
