using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Storage.Checks;

/// <summary>Whether this program and the database are of one version.</summary>
internal sealed class CheckVersions(DataFolder folder, IServiceScopeFactory scopes) : ICheck
{
    public string About => "versions";

    public bool NeedsDatabase => true;

    public async Task<IReadOnlyList<Finding>> Run(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        Versions versions = await Versions.Of(scope.ServiceProvider, stop);
        string program = $"ServiceMap {InfoVerb.Version}, .NET {Environment.Version}";
        return
        [
            versions switch
            {
                { Unknown: [string step, ..] } => new Finding(About, Verdict.Fault, $"a newer ServiceMap wrote {folder.Database} (it has the step {step}); this is {program}", "Use the newer version"),
                { Had: 0 } => new Finding(About, Verdict.Warning, $"{folder.Database} has no tables of ServiceMap yet", "Nothing to do if this folder is new: the next start makes them"),
                { Missing: > 0 } => new Finding(About, Verdict.Warning, $"the tables are {Say.Count(versions.Missing, "step", "steps")} behind {program}", "Back up; the next start brings them up to date"),
                _ => new Finding(About, Verdict.Well, $"{program}; the tables are up to date"),
            },
        ];
    }
}
