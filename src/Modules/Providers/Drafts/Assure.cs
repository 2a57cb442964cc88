using ServiceMap.Kernel;
using ServiceMap.Providers.Sources;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>Whoever confirms or sends an entry assures that it is true today.</summary>
internal sealed class Assure(TimeProvider clock)
{
    public EntryContent Today(EntryContent entry, Keeper keeper) => entry with
    {
        Texts = entry.Texts.With([new("assured_on", PackCells.Day(clock.Today())!), new("assured_by", keeper.Role.ToString().ToLowerInvariant())]),
    };
}
