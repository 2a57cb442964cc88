using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Mail;

/// <summary>
/// Sends the messages that wait. Each is marked as tried before it leaves and as sent after it, both for good: one that was tried and not
/// sent, because the program died or the answer was lost, may have been taken, and only a person sends it again.
/// </summary>
internal sealed class SendLetters(AccountsDb db, LetterSeal seal, IPost post, MailSender sender, PublicAddress site)
{
    /// <summary>After so many refusals, which is more than two days, a person has to look.</summary>
    private const int MostRefusals = 16;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    public async Task<Outcome> Run(DateTimeOffset now, CancellationToken stop)
    {
        DateTime at = now.UtcDateTime;
        List<Letter> waiting = await db.Letters
            .Where(letter => letter.Sealed != null && letter.Tried == null && (letter.NotBefore == null || letter.NotBefore <= at))
            .OrderBy(letter => letter.Kept).ToListAsync(stop);
        Outcome outcome = new(0, 0);
        foreach (Letter letter in waiting)
        {
            if (!await Claim(letter, at, stop)) continue;
            Handed handed = await Send(letter, at, stop);
            outcome = handed == Handed.Over ? outcome with { Sent = outcome.Sent + 1 } : outcome with { Failed = outcome.Failed + 1 };
            if (handed == Handed.NobodyThere) break;
        }

        return outcome;
    }

    /// <param name="Sent">How many were taken.</param>
    /// <param name="Failed">How many were not, or perhaps not.</param>
    internal sealed record Outcome(int Sent, int Failed);

    /// <summary>How long to wait after so many refusals: twice as long each time.</summary>
    internal static TimeSpan PauseAfter(int refusals)
    {
        TimeSpan pause = FirstPause * Math.Pow(2, refusals - 1);
        return pause < LongestPause ? pause : LongestPause;
    }

    /// <summary>Marks it as tried; false where another program over the same data has done so in the meantime.</summary>
    private async Task<bool> Claim(Letter letter, DateTime at, CancellationToken stop)
    {
        int claimed = await db.Letters.Where(one => one.Key == letter.Key && one.Tried == null).ExecuteUpdateAsync(set => set.SetProperty(one => one.Tried, at), stop);
        await db.Entry(letter).ReloadAsync(stop);
        return claimed == 1;
    }

    private async Task<Handed> Send(Letter letter, DateTime at, CancellationToken stop)
    {
        Handed handed = seal.Open(letter.Sealed!) is { } text ? await post.Hand(Message(letter, text, at), stop) : Handed.Perhaps;
        Mark(letter, handed, at);

        // It has left: whoever wants to stop waits until that is written down.
        await db.SaveChangesAsync(CancellationToken.None);
        return handed;
    }

    private static void Mark(Letter letter, Handed handed, DateTime at)
    {
        if (handed == Handed.Over) (letter.Sent, letter.Sealed) = (at, null);
        if (handed is not (Handed.NotOver or Handed.NobodyThere)) return;
        letter.Refusals++;
        letter.NotBefore = at + PauseAfter(letter.Refusals);
        if (letter.Refusals < MostRefusals) letter.Tried = null;
    }

    /// <summary>A message has an id by its key, so that a server that is given it twice can know it again.</summary>
    private MimeMessage Message(Letter letter, string text, DateTime at)
    {
        string id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letter.Key)))[..32];
        MimeMessage message = new([sender.From], [MailboxAddress.Parse(letter.To)], letter.Subject, new TextPart("plain") { Text = text.Replace("{site}", site.Value, StringComparison.Ordinal) })
        {
            MessageId = $"{id}@{sender.From.Domain}",
            Date = new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)),
        };
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
