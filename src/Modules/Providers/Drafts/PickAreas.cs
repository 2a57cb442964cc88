using MediatR;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Drafts;

/// <summary>Picks several areas at once for an entry.</summary>
internal sealed class PickAreas(IMediator ask)
{
    public const string All = "all";
    public const string None = "none";
    public const string Neighbours = "neighbours";

    /// <summary>What is before the name of a group of areas, such as a Basic Command Unit.</summary>
    public const string Group = "group:";

    /// <param name="areas">The areas picked so far, as in a pack.</param>
    /// <param name="what">All, none, a group, or the neighbours of those that are picked.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The areas picked then, in the order of the areas.</returns>
    public async Task<string> Run(string areas, string what, CancellationToken stop)
    {
        if (what == All) return All;
        if (what == None) return "";
        IReadOnlyList<AreaSummary> known = await ask.Send(new AreasKnown(), stop);
        HashSet<AreaCode> picked = areas == All ? [.. known.Select(area => area.Code)] : [.. areas.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(code => new AreaCode(code))];
        if (what.StartsWith(Group, StringComparison.Ordinal)) picked.UnionWith(known.Where(area => area.Group == what[Group.Length..]).Select(area => area.Code));
        if (what == Neighbours && picked.Count > 0) picked.UnionWith((await ask.Send(new AreaNeighbours(picked), stop)).Values.SelectMany(beside => beside));
        return string.Join(';', known.Where(area => picked.Contains(area.Code)).Select(area => area.Code));
    }
}
