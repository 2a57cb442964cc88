namespace ServiceMap.Host.Tests.Serving;

/// <summary>What befalls a database beside a running server.</summary>
internal static class Damage
{
    /// <summary>Takes away the table that every page asks for the version of the shapes.</summary>
    public static void DropShapes(Running program) => Stored.Run(program.Database, "DROP TABLE boundaries_shapes");

    /// <summary>Puts rubbish in the place of the files, as somebody does who copies over them.</summary>
    public static void Replace(Running program)
    {
        foreach (string path in Files(program))
        {
            File.WriteAllBytes(program.PathOf("rubbish"), Rubbish);
            File.Move(program.PathOf("rubbish"), path, overwrite: true);
        }
    }

    /// <summary>Writes rubbish over the files, as a failing disk does.</summary>
    public static void Overwrite(Running program)
    {
        foreach (string path in Files(program))
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            for (long written = 0; written < file.Length; written += Rubbish.Length) file.Write(Rubbish);
        }
    }

    private static byte[] Rubbish => [.. Enumerable.Repeat((byte)'x', 8192)];

    /// <summary>The database and the log of what was written to it last, which hides what is in the database.</summary>
    private static IEnumerable<string> Files(Running program) => new[] { program.Database, $"{program.Database}-wal" }.Where(File.Exists);
}
