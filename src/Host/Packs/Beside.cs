namespace ServiceMap.Host.Packs;

/// <summary>What is written appears whole or not at all: it is made beside its place, under a name that nobody else has, and moved there.</summary>
internal static class Beside
{
    public static string Of(string path) => $"{Path.TrimEndingDirectorySeparator(path)}.{Path.GetRandomFileName()}";

    /// <summary>Puts a finished folder in the place of one that may be there already.</summary>
    public static void Replace(string finished, string path)
    {
        string? old = Directory.Exists(path) ? Of(path) : null;
        if (old is not null) Directory.Move(path, old);
        Directory.Move(finished, path);
        if (old is not null) Directory.Delete(old, recursive: true);
    }
}
