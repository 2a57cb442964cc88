namespace ServiceMap.Tests.Crashes;

/// <summary>A folder for one killing, which goes away with it.</summary>
internal sealed class Place : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("servicemap-crash-").FullName;

    public string Data => PathOf("data");

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>How long the file is into which SQLite writes what is being committed; 0 where there is none.</summary>
    public long Committing
    {
        get
        {
            FileInfo log = new(Path.Combine(Data, "servicemap.db-wal"));
            return log.Exists ? log.Length : 0;
        }
    }

    /// <summary>Whether anything lies beside a path that begins with its name, such as what is to be moved there.</summary>
    public bool HasBeside(string path) =>
        Directory.EnumerateFileSystemEntries(Folder, Path.GetFileName(path) + "*").Any(entry => entry != path);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
