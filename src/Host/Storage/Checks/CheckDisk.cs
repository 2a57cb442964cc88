using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Storage.Checks;

/// <summary>Whether the disk has room for the database to grow, and for a backup of it.</summary>
internal sealed class CheckDisk(DataFolder folder) : ICheck
{
    private const long Least = 20_000_000;
    private const long Comfortable = 200_000_000;

    public string About => "disk";

    public bool NeedsDatabase => false;

    public Task<IReadOnlyList<Finding>> Run(CancellationToken stop)
    {
        long free = new DriveInfo(folder.Path).AvailableFreeSpace;
        long stored = File.Exists(folder.Database) ? new FileInfo(folder.Database).Length : 0;
        Verdict verdict = free < Least + stored ? Verdict.Fault : free < Comfortable + (3 * stored) ? Verdict.Warning : Verdict.Well;
        string remedy = verdict == Verdict.Well ? "" : "Make room on the disk, or move the data folder to another (--data)";
        return Task.FromResult<IReadOnlyList<Finding>>([new Finding(About, verdict, $"{Say.Size(free)} are free", remedy)]);
    }
}
