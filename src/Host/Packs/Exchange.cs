using System.Runtime.InteropServices;

namespace ServiceMap.Host.Packs;

/// <summary>
/// Exchanges two folders in one step, so that at every instant one or the other stands at each path. Linux can, on most file systems.
/// </summary>
internal static partial class Exchange
{
    private const int FromTheRoot = -100;
    private const uint BothWays = 2;

    /// <returns>Whether it was done; if not, nothing has happened.</returns>
    public static bool Try(string one, string other)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return Rename(FromTheRoot, one, FromTheRoot, other, BothWays) == 0;
        }
        catch (Exception old) when (old is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(int fromFolder, string from, int toFolder, string to, uint how);
}
