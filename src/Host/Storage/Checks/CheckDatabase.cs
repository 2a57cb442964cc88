using Microsoft.Data.Sqlite;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Storage.Checks;

/// <summary>Whether the database is there, sound, and its own owner's.</summary>
internal sealed class CheckDatabase(DataFolder folder) : ICheck
{
    public const string Name = "database";

    /// <summary>A journal longer than this has waited long for its content to be moved into the database.</summary>
    private const long LongJournal = 100_000_000;

    public string About => Name;

    public bool NeedsDatabase => false;

    public Task<IReadOnlyList<Finding>> Run(CancellationToken stop) => Task.FromResult<IReadOnlyList<Finding>>([.. Findings()]);

    private IEnumerable<Finding> Findings()
    {
        if (!File.Exists(folder.Database))
        {
            yield return new Finding(Name, Verdict.Well, $"there is none yet in {folder.Path}", "Nothing to do: the first start makes it");
            yield break;
        }

        if (WhyDamaged() is { } fault)
        {
            yield return new Finding(Name, Verdict.Fault, $"{folder.Database} is damaged ({fault})", "Stop the server and run: servicemap restore FILE, with your last backup. What is there now is kept");
            yield break;
        }

        FileInfo journal = new(folder.Database + "-wal");
        if (journal is { Exists: true, Length: > LongJournal })
            yield return new Finding(Name, Verdict.Warning, $"its journal is {Say.Size(journal.Length)} long", "Stop every ServiceMap that uses this folder, and start one");
        yield return new Finding(Name, Verdict.Well, $"{folder.Database} is sound ({Say.Size(new FileInfo(folder.Database).Length)})");
    }

    /// <exception cref="SqliteException">It cannot be opened, for another reason than what is in it.</exception>
    private string? WhyDamaged()
    {
        try
        {
            using SqliteConnection store = StoreFile.Open(folder.Database, SqliteOpenMode.ReadWrite);
            return StoreFile.Faults(store).FirstOrDefault();
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is StoreFile.Corrupt or StoreFile.NotADatabase)
        {
            return "it is not a database any more, or not a whole one";
        }
    }
}
