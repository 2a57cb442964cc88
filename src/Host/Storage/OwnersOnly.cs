namespace ServiceMap.Host.Storage;

/// <summary>Files and folders that only their owner may read, on systems that have such rights; elsewhere the folder above decides.</summary>
internal static class OwnersOnly
{
    private const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder = File | UnixFileMode.UserExecute;

    /// <summary>Makes a folder, and those above it, where they are not there.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, Folder);
    }

    /// <summary>Makes an empty file that must not be there yet.</summary>
    public static void MakeFile(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = File;
        new FileStream(path, options).Dispose();
    }

    /// <summary>Whether others on this machine can look into it.</summary>
    public static bool IsOpenToOthers(string path)
    {
        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        return !OperatingSystem.IsWindows() && (System.IO.File.GetUnixFileMode(path) & others) != UnixFileMode.None;
    }
}
