using System.Data.Common;

namespace ServiceMap.Kernel;

/// <summary>
/// One piece of work on the one database. All modules' contexts of a scope share its connection and, while one is open, its
/// transaction, so that what they write stands or falls together and what they read is of one moment.
/// </summary>
/// <param name="connection">The open connection; disposed with the work.</param>
/// <param name="beginReading">Begins a transaction that sees one moment of the database and holds up no writer.</param>
public sealed class Work(DbConnection connection, Func<DbConnection, DbTransaction> beginReading) : IDisposable, IAsyncDisposable
{
    public DbConnection Connection => connection;

    /// <summary>The open transaction; null where every write stands for itself.</summary>
    public DbTransaction? Transaction { get; private set; }

    /// <summary>Begins to write: nobody else writes until <see cref="Commit"/>, or until this is disposed, which undoes everything.</summary>
    public async Task Begin(CancellationToken stop) => Transaction = await connection.BeginTransactionAsync(stop);

    /// <summary>Begins to read one moment of the database.</summary>
    public void BeginReading() => Transaction = beginReading(connection);

    /// <summary>Makes all that was written final. Afterwards use a new scope: the contexts of this one have done their work.</summary>
    public async Task Commit(CancellationToken stop)
    {
        await Transaction!.CommitAsync(stop);
        await Transaction.DisposeAsync();
        Transaction = null;
    }

    public void Dispose()
    {
        Transaction?.Dispose();
        connection.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (Transaction is not null) await Transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
