using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Notes;

/// <summary>Somebody who reads a service's page says what is wrong with it. Nothing of what she writes is logged.</summary>
internal sealed class SendNote(ProvidersDb db, NoteSeal seal, TimeProvider clock)
{
    /// <summary>How many letters a note may have, without the spaces around it.</summary>
    public const int Longest = 2000;

    /// <summary>How many notes of one service may wait, so that nobody fills the disk.</summary>
    public const int MostWaiting = 200;

    public async Task<Outcome> Run(ServiceCode service, string? text, CancellationToken stop)
    {
        // A browser sends a line break as two letters and counts it as one.
        string said = (text ?? "").ReplaceLineEndings("\n").Trim();
        if (said.Length == 0) return Outcome.Empty;
        if (said.Length > Longest) return Outcome.TooLong;
        if (!await db.Services.AnyAsync(entry => entry.Code == service && (entry.State != ServiceState.Hidden || entry.State == null), stop)) return Outcome.NotFound;
        if (await db.Notes.CountAsync(note => note.Service == service && note.Sealed != null, stop) >= MostWaiting) return Outcome.TooMany;

        db.Add(new Note { Id = RandomNumberGenerator.GetHexString(8, lowercase: true), Service = service, Sent = clock.GetUtcNow(), Sealed = seal.Close(said) });
        await db.SaveChangesAsync(stop);
        return Outcome.Sent;
    }

    /// <summary>What to tell a person whose note was not sent; null where it was.</summary>
    public static string? WhyNot(Outcome outcome) => outcome switch
    {
        Outcome.Empty => "Enter what is wrong",
        Outcome.TooLong => "What is wrong must be 2,000 characters or fewer",
        Outcome.NotFound => "There is no such service any more",
        Outcome.TooMany => "Too many notes about this service are waiting to be read: try again another day",
        _ => null,
    };

    internal enum Outcome
    {
        Sent,
        Empty,
        TooLong,
        NotFound,
        TooMany,
    }
}
