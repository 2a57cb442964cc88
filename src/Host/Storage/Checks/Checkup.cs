using System.Data.Common;

namespace ServiceMap.Host.Storage.Checks;

/// <summary>Runs every check, one after the other. What one of them cannot look at is a finding too.</summary>
internal sealed class Checkup(DataFolder folder, IEnumerable<ICheck> checks)
{
    public async Task<IReadOnlyList<Finding>> Run(CancellationToken stop)
    {
        if (!Directory.Exists(folder.Path))
            return [new Finding("data folder", Verdict.Well, $"{folder.Path} is not there yet", "Nothing to do: the first start makes it")];

        List<Finding> findings = [];
        foreach (ICheck check in checks)
        {
            if (check.NeedsDatabase && !CanRead(findings)) continue;
            findings.AddRange(await Findings(check, stop));
        }

        return findings;
    }

    /// <summary>After a fault of the database itself there is nothing to be found in it.</summary>
    private bool CanRead(List<Finding> findings) =>
        File.Exists(folder.Database) && !findings.Exists(finding => finding is { About: CheckDatabase.Name, Verdict: Verdict.Fault });

    private async Task<IReadOnlyList<Finding>> Findings(ICheck check, CancellationToken stop)
    {
        try
        {
            return await check.Run(stop);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or DbException or InvalidDataException)
        {
            string why = WhyNotStored.Sentence(broken, folder) ?? broken.Message;
            return [new Finding(check.About, Verdict.Fault, why.TrimEnd('.'), "Put that right, and run this again")];
        }
    }
}
