namespace ServiceMap.Tests.Crashes;

internal static class Folders
{
    /// <summary>Copies the files of a folder as they lie there, which no program may be writing to.</summary>
    public static string Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        return to;
    }
}
