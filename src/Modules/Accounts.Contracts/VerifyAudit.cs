using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>Looks through the whole audit trail for anything that was changed, removed, added or put in another order behind the program's back.</summary>
/// <param name="Noted">A hash that somebody noted elsewhere, to be looked for among the rows; null where there is none.</param>
public sealed record VerifyAudit(string? Noted = null) : IRequest<AuditVerdict>;

/// <param name="Rows">How many rows there are.</param>
/// <param name="Last">The hash of the last row; empty where there is none.</param>
/// <param name="Fault">What is wrong first; null where the trail is whole.</param>
/// <param name="NotedRow">The row with the noted hash; null where none has it or none was noted.</param>
public sealed record AuditVerdict(long Rows, string Last, AuditFault? Fault, long? NotedRow);

/// <param name="Row">The first row that is wrong, by its number.</param>
/// <param name="Why">What is wrong with it, as a sentence without its full stop.</param>
public sealed record AuditFault(long Row, string Why);
