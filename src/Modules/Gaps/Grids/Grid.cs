using System.Collections.Immutable;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Grids;

/// <summary>
/// Everything that a report needs, as of one moment: the areas and needs, the services and agreements, and the cells. It never
/// changes; a change makes another grid, which shares with it all that was not touched.
/// </summary>
internal sealed class Grid
{
    /// <summary>Counts the grids of this process: a later one has a higher number.</summary>
    public required long Version { get; init; }

    public required Vocabulary Words { get; init; }

    /// <summary>For how many days before and after an assurance it holds.</summary>
    public required int AssuranceDays { get; init; }

    /// <summary>Null where a service is no longer known, such as one that has been hidden.</summary>
    public required Slots<ServiceSummary?> Services { get; init; }

    /// <summary>The services as the engine sees them, in the same places.</summary>
    public required Slots<Offer?> Offers { get; init; }

    public required Slots<AgreementSummary> Agreements { get; init; }

    /// <summary>Where each service, agreement and provider has its place.</summary>
    public required Places Places { get; init; }

    /// <summary>The cells, by area and then by need.</summary>
    public required Cell[][] Cells { get; init; }

    /// <summary>A grid in which nothing is on record.</summary>
    public static Grid Without(Vocabulary words, int assuranceDays) => new()
    {
        Version = 0,
        Words = words,
        AssuranceDays = assuranceDays,
        Services = Slots<ServiceSummary?>.Empty,
        Offers = Slots<Offer?>.Empty,
        Agreements = Slots<AgreementSummary>.Empty,
        Places = Places.None,
        Cells = [.. words.Areas.Select(_ => words.Needs.Select(_ => Engine.Cell.Empty).ToArray())],
    };

    public Cell Cell(int area, int need) => Cells[area][need];

    /// <summary>The place of the provider that stands for all that no source states; -1 where there is none.</summary>
    public int NotStated => Places.Providers.GetValueOrDefault(ProviderCode.NotStated, -1);
}

/// <summary>Places in the lists of a grid; a code keeps its place for as long as the grid is not read anew.</summary>
internal sealed record Places(
    ImmutableDictionary<ServiceCode, int> Services, ImmutableDictionary<AgreementCode, int> Agreements, ImmutableDictionary<ProviderCode, int> Providers)
{
    public static readonly Places None = new(
        ImmutableDictionary<ServiceCode, int>.Empty, ImmutableDictionary<AgreementCode, int>.Empty, ImmutableDictionary<ProviderCode, int>.Empty);
}
