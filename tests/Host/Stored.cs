using Microsoft.Data.Sqlite;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Host.Tests;

/// <summary>Changes a database behind the program's back, as a mishap or another version would.</summary>
internal static class Stored
{
    public static void Run(string database, string commands) => new Store(database).Do(commands);

    /// <summary>Writes rubbish over some bytes of a file.</summary>
    public static void Spoil(string path, long at, int many = 4096)
    {
        SqliteConnection.ClearAllPools();
        byte[] rubbish = new byte[many];
        new Random(42).NextBytes(rubbish);
        using FileStream file = File.OpenWrite(path);
        file.Position = at;
        file.Write(rubbish);
    }

    /// <summary>Marks a database as one that a later version of the program has written.</summary>
    public static void MakeNewer(string database) => Run(
        database, "INSERT INTO needs_migrations VALUES ('29990101000000_Later', '30.0.0'); PRAGMA user_version = 1");

    /// <summary>Takes the tables of one module away, as before that module was there.</summary>
    public static void MakeOlder(string database) => Run(
        database,
        "DROP TABLE commissioning_agreements; DROP TABLE commissioning_projects; DROP TABLE commissioning_indicators; " +
        "DROP TABLE commissioning_signatories; DROP TABLE commissioning_migrations; PRAGMA user_version = 1");
}
