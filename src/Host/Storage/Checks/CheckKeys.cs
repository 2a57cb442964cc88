namespace ServiceMap.Host.Storage.Checks;

/// <summary>Whether the keys with which the program seals can be read, and by nobody else.</summary>
internal sealed class CheckKeys(DataFolder folder) : ICheck
{
    public string About => "keys";

    public bool NeedsDatabase => false;

    public Task<IReadOnlyList<Finding>> Run(CancellationToken stop) => Task.FromResult<IReadOnlyList<Finding>>([.. Findings()]);

    private IEnumerable<Finding> Findings()
    {
        IReadOnlyList<string> files = folder.KeyFiles();
        if (files.Count == 0)
        {
            // Where they are missing, the check of what is withheld says so.
            if (!StoreFile.HoldsSealed(folder.Database)) yield return new Finding(About, Verdict.Well, "there are none yet", "Nothing to do: the first is made when something is sealed");
            yield break;
        }

        if (OwnersOnly.IsOpenToOthers(folder.Keys))
            yield return new Finding(About, Verdict.Warning, $"others on this machine can read {folder.Keys}", $"Run: chmod 700 \"{folder.Keys}\"");
        if (files.FirstOrDefault(file => !Key.Read(file).IsWhole) is { } broken)
            yield return new Finding(About, Verdict.Fault, $"{broken} is no key", "Move it away, and run: servicemap restore FILE, with your last backup, which brings it back");
        else
            yield return new Finding(About, Verdict.Well, $"{folder.Keys} can be read");
    }
}
