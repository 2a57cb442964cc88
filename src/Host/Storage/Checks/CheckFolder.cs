namespace ServiceMap.Host.Storage.Checks;

/// <summary>Whether the data folder can be written to, is nobody else's, and lies on a disk that locks as a database needs it.</summary>
internal sealed class CheckFolder(DataFolder folder) : ICheck
{
    private static readonly string[] OverTheNetwork = ["nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "9p", "fuse.sshfs"];

    public string About => "data folder";

    public bool NeedsDatabase => false;

    public Task<IReadOnlyList<Finding>> Run(CancellationToken stop) => Task.FromResult<IReadOnlyList<Finding>>([.. Findings()]);

    private IEnumerable<Finding> Findings()
    {
        TryToWrite();
        string path = folder.Path;
        string format = new DriveInfo(path).DriveFormat;
        if (OperatingSystem.IsLinux() && OverTheNetwork.Contains(format))
            yield return new Finding(About, Verdict.Warning, $"{path} lies on {format}, where two machines can write at once and spoil the database", "Move it to a disk of this machine");
        if (OwnersOnly.IsOpenToOthers(path))
            yield return new Finding(About, Verdict.Warning, $"others on this machine can look into {path}, which holds what is withheld", $"Run: chmod 700 \"{path}\"");
        if (Directory.Exists(Path.Combine(path, RestoreStore.Unfinished)))
            yield return new Finding(About, Verdict.Warning, $"a restore did not finish and left {Path.Combine(path, RestoreStore.Unfinished)}", "Delete that folder, or restore again");
        yield return new Finding(About, Verdict.Well, $"{path} can be written to");
    }

    /// <exception cref="IOException">It cannot be written to.</exception>
    private void TryToWrite()
    {
        string probe = Path.Combine(folder.Path, Path.GetRandomFileName());
        OwnersOnly.MakeFile(probe);
        File.Delete(probe);
    }
}
