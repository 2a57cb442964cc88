namespace ServiceMap.Host.Storage;

/// <summary>
/// The turn of whoever changes the database as a whole. It is a lock of the operating system, which lets go of it when its holder
/// dies, whatever way.
/// </summary>
internal static class Turn
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for the turn; it ends when the stream is disposed.</summary>
    public static async Task<FileStream> Take(DataFolder folder, CancellationToken stop)
    {
        string path = Path.Combine(folder.Path, "upgrade.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Pause, stop);
            }
        }
    }
}
