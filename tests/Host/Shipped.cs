namespace ServiceMap.Host.Tests;

/// <summary>The files of the shipped data pack, where the program finds them.</summary>
internal static class Shipped
{
    public static readonly string[] Folders =
    [
        .. new[] { Path.Combine("boundaries", "london"), "needs", Path.Combine("provision", "london") }
            .Select(part => Path.Combine(AppContext.BaseDirectory, "data", part)),
    ];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Folders.Select(folder => Path.Combine(folder, name)).First(File.Exists));

    /// <summary>Copies the pack into a folder, where a test may change it.</summary>
    public static string CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string file in Folders.SelectMany(Directory.EnumerateFiles).Where(file => Path.GetExtension(file) != ".md"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }

    /// <summary>Replaces text in a file of a pack; the text must be there.</summary>
    public static void Change(string folder, string name, string old, string now)
    {
        string path = Path.Combine(folder, name);
        string text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, now, StringComparison.Ordinal));
    }
}
