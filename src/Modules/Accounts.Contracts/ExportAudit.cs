using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>The whole audit trail as a file in UTF-8, oldest row first, with the hashes. Withheld values are masked in it, as they are where it is stored.</summary>
/// <param name="Format">How the file is written.</param>
public sealed record ExportAudit(AuditFormat Format) : IRequest<ReadOnlyMemory<byte>>;

/// <summary>How the audit trail is written to a file.</summary>
public enum AuditFormat
{
    /// <summary>A table, in which a spreadsheet takes nothing for a formula.</summary>
    Csv,

    /// <summary>Every value to the letter.</summary>
    Json,
}
