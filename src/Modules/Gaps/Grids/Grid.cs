using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Grids;

/// <summary>
/// Everything that a report needs, as of one moment: the areas and needs, the services and agreements, and the stretches of every
/// cell. It never changes; a change makes another grid, which shares every cell that was not touched.
/// </summary>
internal sealed class Grid
{
    /// <summary>Counts the grids of this process: a later one has a higher number.</summary>
    public required long Version { get; init; }

    public required Vocabulary Words { get; init; }

    /// <summary>For how many days before and after an assurance it holds.</summary>
    public required int AssuranceDays { get; init; }

    /// <summary>Null where a service is no longer known, such as one that has been hidden.</summary>
    public required ServiceSummary?[] Services { get; init; }

    /// <summary>The services as the engine sees them, in the same places.</summary>
    public required Offer?[] Offers { get; init; }

    /// <summary>The provider of each service, in the same places; -1 where there is none.</summary>
    public required int[] ProviderOf { get; init; }

    /// <summary>The providers, by their place in this list.</summary>
    public required ProviderCode[] Providers { get; init; }

    public required AgreementSummary[] Agreements { get; init; }

    /// <summary>The stretches of each cell, area by area and in each need by need.</summary>
    public required Stretch[][] Cells { get; init; }

    public ReadOnlySpan<Stretch> Cell(int area, int need) => Cells[area * Words.Needs.Count + need];

    /// <summary>The place of the provider that stands for all that no source states; -1 where there is none.</summary>
    public required int NotStated { get; init; }
}
