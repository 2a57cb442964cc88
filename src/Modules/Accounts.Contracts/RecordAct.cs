using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>
/// Writes a row of the audit trail, within the transaction that is open: it stands or falls with what it records. Rows are never changed or
/// removed, and each carries the hash of the one before. Nothing that is withheld may stand in it: whoever records masks it first.
/// </summary>
/// <param name="Who">Who did it, and from where.</param>
/// <param name="What">What was done, as small words with a full stop between: <c>entry.approved</c>.</param>
/// <param name="Subject">What it was done to, by its id.</param>
/// <param name="Before">What stood there before; null where nothing did.</param>
/// <param name="After">What stands there now; null where nothing does.</param>
public sealed record RecordAct(Actor Who, string What, string Subject, string? Before = null, string? After = null) : IRequest;
