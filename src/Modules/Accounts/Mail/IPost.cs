using MimeKit;

namespace ServiceMap.Accounts.Mail;

/// <summary>Takes messages away: to a mail server, or into files where none is named.</summary>
internal interface IPost
{
    /// <summary>Where messages go, as part of a sentence.</summary>
    string Where { get; }

    Task<Handed> Hand(MimeMessage message, CancellationToken stop);
}

/// <summary>What became of a message that was handed over.</summary>
internal enum Handed
{
    /// <summary>It was taken.</summary>
    Over,

    /// <summary>It certainly was not taken.</summary>
    NotOver,

    /// <summary>Nobody can be reached, so that the others need not be tried now.</summary>
    NobodyThere,

    /// <summary>The answer was lost: it may have been taken.</summary>
    Perhaps,
}
