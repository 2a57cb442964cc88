using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Storage.Checks;

/// <summary>Whether postcodes are loaded, and can be read. None need be: then sites are where their sources say.</summary>
internal sealed class CheckPostcodes(IServiceScopeFactory scopes) : ICheck
{
    public string About => "postcodes";

    public bool NeedsDatabase => false;

    public async Task<IReadOnlyList<Finding>> Run(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        LoadedPostcodes? loaded = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new PostcodesLoaded(), stop);
        Verdict verdict = loaded is { IsDamaged: true } ? Verdict.Fault : Verdict.Well;
        string remedy = verdict == Verdict.Fault ? "Load them again: servicemap import postcodes FILE" : "";
        return [new Finding(About, verdict, Say.Postcodes(loaded), remedy)];
    }
}
