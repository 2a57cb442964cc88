namespace ServiceMap.Tests.Crashes;

internal static class Folders
{
    /// <summary>Copies a folder as it lies there, with its keys, which no program may be writing to.</summary>
    public static string Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (string folder in Directory.EnumerateDirectories(from)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        return to;
    }
}
