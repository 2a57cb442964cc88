namespace ServiceMap.Host.Packs;

/// <summary>
/// What is written appears whole or not at all: it is made beside its place, under a name that nobody else has and that says what it is,
/// brought to the disk, and moved there.
/// </summary>
internal static class Beside
{
    private const string Unfinished = "unfinished";
    private const string Earlier = "earlier";

    /// <summary>Makes a file beside its place and moves it there, over an earlier one; however that goes, nothing unfinished stays.</summary>
    /// <param name="path">The place of the file.</param>
    /// <param name="make">Makes the file under the name that it is given; true where the file is to take its place.</param>
    public static async Task Make(string path, Func<string, Task<bool>> make)
    {
        string unfinished = Named(path, Unfinished);
        try
        {
            if (await make(unfinished)) File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }

    /// <summary>Clears away what those left who died while they made this file. Nobody else may be making it.</summary>
    public static void ClearAway(string path)
    {
        foreach (string left in Directory.GetFiles(Path.GetDirectoryName(path)!, Named(Path.GetFileName(path), Unfinished, "*"))) File.Delete(left);
    }

    /// <summary>Writes a file, over an earlier one.</summary>
    /// <exception cref="IOException">It cannot be written; the message names the path and says why, and nothing was left there.</exception>
    public static async Task WriteFile(string path, Func<Stream, Task> write)
    {
        try
        {
            await Make(path, async unfinished =>
            {
                await WriteThrough(unfinished, write);
                return true;
            });
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, refused);
        }
    }

    /// <summary>Writes a folder of files, in the place of one that may be there already.</summary>
    /// <exception cref="IOException">It cannot be written; the message names the path and says why, and nothing was left there.</exception>
    public static async Task WriteFolder(string path, IEnumerable<(string Name, byte[] Bytes)> files, CancellationToken stop)
    {
        string unfinished = Named(path, Unfinished);
        try
        {
            BringBack(path);
            Directory.CreateDirectory(unfinished);
            foreach ((string name, byte[] bytes) in files)
            {
                await WriteThrough(Path.Combine(unfinished, name), stream => stream.WriteAsync(bytes, stop).AsTask());
            }

            if (!Directory.Exists(path)) Directory.Move(unfinished, path);
            else if (!Exchange.Try(unfinished, path)) MoveInTwoSteps(unfinished, path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, refused);
        }
        finally
        {
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        }
    }

    /// <summary>Where two folders cannot be exchanged at once: whoever is stopped between the steps leaves the earlier one under a name by which it is found again.</summary>
    internal static void MoveInTwoSteps(string finished, string path)
    {
        string earlier = Named(path, Earlier);
        Directory.Move(path, earlier);
        try
        {
            Directory.Move(finished, path);
        }
        catch
        {
            Directory.Move(earlier, path);
            throw;
        }

        Directory.Delete(earlier, recursive: true);
    }

    /// <summary>Puts back the earlier folder that somebody moved aside who was stopped before anything stood in its place.</summary>
    internal static void BringBack(string path)
    {
        string whole = Path.TrimEndingDirectorySeparator(path);
        if (Path.Exists(whole) || Path.GetDirectoryName(whole) is not { } around || !Directory.Exists(around)) return;
        if (Directory.GetDirectories(around, Named(Path.GetFileName(whole), Earlier, "*")) is [string earlier]) Directory.Move(earlier, whole);
    }

    private static IOException CannotWrite(string path, Exception refused) => new($"{path} cannot be written: {refused.Message.TrimEnd('.')}", refused);

    private static string Named(string path, string what) => Named(Path.TrimEndingDirectorySeparator(path), what, Path.GetRandomFileName()[..8]);

    private static string Named(string path, string what, string mark) => $"{path}.{what}-{mark}";

    /// <summary>Only what has reached the disk may take the place of something: otherwise a power cut could leave neither.</summary>
    private static async Task WriteThrough(string path, Func<Stream, Task> write)
    {
        await using FileStream stream = new(path, FileMode.CreateNew);
        await write(stream);
        stream.Flush(flushToDisk: true);
    }
}
