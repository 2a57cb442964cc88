namespace ServiceMap.Host.Storage;

/// <summary>
/// A turn that one program at a time has in a data folder, by a lock of the operating system on a file. The system lets go of it when its
/// holder dies, however it dies; the file stays and means nothing.
/// </summary>
internal sealed class Turn : IAsyncDisposable
{
    /// <summary>The turn of whoever changes the database as a whole, and that of whoever loads postcodes, which holds up nobody else.</summary>
    public const string Upgrade = "upgrade.lock";
    public const string Postcodes = "postcodes.lock";

    private const int HeldOnWindows = unchecked((int)0x80070020);
    private const int HeldOnLinux = 11;
    private const int HeldOnMac = 35;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream held;

    private Turn(FileStream held) => this.held = held;

    /// <summary>Waits until nobody else has the turn.</summary>
    /// <exception cref="IOException">The file can be neither opened nor made.</exception>
    public static async Task<Turn> Take(DataFolder folder, CancellationToken stop, string name = Upgrade)
    {
        string path = Path.Combine(folder.Path, name);
        while (true)
        {
            try
            {
                return new Turn(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException taken) when (taken.HResult is HeldOnWindows or HeldOnLinux or HeldOnMac)
            {
                await Task.Delay(Pause, stop);
            }
        }
    }

    public ValueTask DisposeAsync() => held.DisposeAsync();
}
