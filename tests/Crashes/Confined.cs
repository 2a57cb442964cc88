using System.Diagnostics;

namespace ServiceMap.Tests.Crashes;

/// <summary>The program where the disk is full or read-only for it alone: a file system of its own, or a limit on the length of files.</summary>
internal static class Confined
{
    /// <summary>
    /// Runs verbs one after the other where <paramref name="before"/> has been done, such as a mount that nobody else sees; the output's
    /// lines that begin with "exit" are their exit codes.
    /// </summary>
    public static Started Mounted(BuiltProgram program, string before, string after, params string[][] verbs)
    {
        IEnumerable<string> lines = verbs.Select(verb => $"{Words([program.Command.File, .. program.Command.First, .. verb])}; echo exit $?");
        return Started.Of(new ProcessStartInfo("unshare", ["--map-root-user", "--mount", "sh", "-c", string.Join("; ", [before, .. lines, after])]));
    }

    /// <summary>Whether this machine lets a program have a file system of its own.</summary>
    public static async Task<bool> CanMount()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/unshare")) return false;
        using Started tried = Started.Of(new ProcessStartInfo("unshare", ["--map-root-user", "--mount", "sh", "-c", "mount -t tmpfs tmpfs /mnt"]));
        return (await tried.End()).Exit == 0;
    }

    /// <summary>Runs a verb that may write no file longer than this.</summary>
    public static Started Limited(BuiltProgram program, int kilobytes, params string[] verb) => Started.Of(new ProcessStartInfo(
        "bash", ["-c", $"trap '' XFSZ; ulimit -f {kilobytes}; exec {Words([program.Command.File, .. program.Command.First, .. verb])}"])
    {
        // The run-time keeps code in a file that may not be long either.
        Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
    });

    private static string Words(IEnumerable<string> words) => string.Join(' ', words.Select(word => $"'{word}'"));
}
