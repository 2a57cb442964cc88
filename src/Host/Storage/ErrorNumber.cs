using Microsoft.Data.Sqlite;

namespace ServiceMap.Host.Storage;

/// <summary>The number by which the database's own documentation explains an error: 11 for a damaged file, 13 for a full disk.</summary>
internal static class ErrorNumber
{
    /// <returns>Null for an error that is not the database's.</returns>
    public static int? Of(Exception error) => (error as SqliteException)?.SqliteErrorCode;
}
