using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ServiceMap.Tests.Crashes;

/// <summary>What the victims work on, made once by the program itself: two packs and the data folders that hold them.</summary>
internal sealed class Materials : IDisposable
{
    private Materials(BuiltProgram program) => Program = program;

    public BuiltProgram Program { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("servicemap-crashes-").FullName;

    /// <summary>The shipped data as a pack.</summary>
    public string PackA => Path.Combine(Folder, "a");

    /// <summary>The same with a change in nearly every row, so that half of it would show.</summary>
    public string PackB => Path.Combine(Folder, "b");

    public string DataA => Path.Combine(Folder, "data-a");

    public string DataB => Path.Combine(Folder, "data-b");

    /// <summary>
    /// What an older version left that knew only areas and needs, and that died while it made their tables: nothing of providers and
    /// funding, no mark, and the lock in the database still held.
    /// </summary>
    public string DataOfOlder => Path.Combine(Folder, "data-of-older");

    public Pack A { get; private set; } = null!;

    public Pack B { get; private set; } = null!;

    public static async Task<Materials> Make(BuiltProgram program)
    {
        Materials made = new(program);
        await Export(made.DataA, made.PackA);
        MakePackB(made.PackA, made.PackB);
        Folders.Copy(made.DataA, made.DataB);
        await InThisProcess.Do("import", "pack", made.PackB, "--data", made.DataB);
        await made.MakeOlder();
        (made.A, made.B) = (Pack.Read(made.PackA)!, Pack.Read(made.PackB)!);
        return made;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static Task Export(string data, string path) => InThisProcess.Do("export", "pack", path, "--with-withheld", "--data", data);

    private static void MakePackB(string from, string to)
    {
        Folders.Copy(from, to);
        string[] named = ["providers.csv", "services.csv", "projects.csv", "agreements.csv", "signatories.csv"];
        foreach (string file in named) Change(Path.Combine(to, file), "https://", "https://b.");
        Change(Path.Combine(to, "areas.csv"), ",Lambeth,", ",Lambeth of B,");
        Change(Path.Combine(to, "needs.csv"), "advocacy,", "advocacy,B: ");
        Change(Path.Combine(to, "services.csv"), "P001,women-in-prison,South London Alliance: whole system approach,co-commissioned-project,yes,", "P001,women-in-prison,South London Alliance: whole system approach,co-commissioned-project,no,");
        Change(Path.Combine(to, "agreements.csv"), ",1606173,", ",1606174,");
        Change(Path.Combine(to, "indicators.csv"), ",8584,", ",8585,");
    }

    private static void Change(string file, string old, string now) =>
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, now, StringComparison.Ordinal));

    private async Task MakeOlder()
    {
        Folders.Copy(DataA, DataOfOlder);
        Store store = Store.In(DataOfOlder);
        IReadOnlyList<string> newer = store.Rows("SELECT name FROM sqlite_master WHERE type = 'table' AND (name LIKE 'providers%' OR name LIKE 'commissioning%')");
        store.Do($"PRAGMA foreign_keys = OFF; {string.Concat(newer.Select(table => $"DROP TABLE \"{table}\"; "))} PRAGMA user_version = 0");
        await using DbContext db = new(new DbContextOptionsBuilder().UseSqlite(store.Address).Options);

        // Taken and never let go of, as by a program that died.
        await db.GetService<IHistoryRepository>().AcquireDatabaseLockAsync();
        File.Delete(Path.Combine(DataOfOlder, "upgrade.lock"));
    }
}
