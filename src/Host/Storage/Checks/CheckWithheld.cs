using MediatR;
using ServiceMap.Host.Verbs;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Storage.Checks;

/// <summary>Whether what is withheld of locations can be opened with the keys that there are.</summary>
internal sealed class CheckWithheld(DataFolder folder, IServiceScopeFactory scopes) : ICheck
{
    public string About => "withheld";

    public bool NeedsDatabase => true;

    public async Task<IReadOnlyList<Finding>> Run(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        SealedPartsAnswer parts = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SealedParts(), stop);
        return [parts.Lost > 0 ? Lost(parts) : new Finding(About, Verdict.Well, $"{Locations(parts.Kept)} can be opened")];
    }

    private Finding Lost(SealedPartsAnswer parts) => new(
        About, Verdict.Fault, $"{Locations(parts.Lost)} cannot be opened: keys are missing or damaged",
        $"Put them back into {folder.Keys}, or run: servicemap restore FILE, with your last backup, which brings them");

    private static string Locations(int count) => $"what is withheld of {Say.Count(count, "location", "locations")}";
}
