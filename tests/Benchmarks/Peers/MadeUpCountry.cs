using System.Globalization;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Grids;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>
/// A made-up country of so many areas that each of its cells has as many stretches as in a smaller one: every service has 8 areas and 4 needs.
/// The same seed gives the same services.
/// </summary>
internal sealed class MadeUpCountry
{
    public const int CellsOfService = AreasOfService * NeedsOfService;

    private const int Needs = 16;
    private const int AreasOfService = 8;
    private const int NeedsOfService = 4;
    private const int Seed = 11;

    private static readonly DateOnly First = new(2018, 1, 1);

    private readonly Random chance = new(Seed);
    private readonly AreaSummary[] areas;
    private readonly NeedSummary[] needs = [.. Enumerable.Range(0, Needs).Select(number => new NeedSummary(new NeedCode($"need-{number}"), $"Need {number}", null))];

    private MadeUpCountry(int areas) => this.areas =
        [.. Enumerable.Range(0, areas).Select(number => new AreaSummary(new AreaCode(Code('A', number)), $"Area {number}", AreaKind.District, null, null))];

    /// <summary>A grid with about so many stretches to a cell, and services that change in it.</summary>
    public static (Grid Grid, ServiceSummary[] Changed) Make(int areas, int perCell, int changes)
    {
        MadeUpCountry country = new(areas);
        ServiceSummary[] services = [.. Enumerable.Range(0, areas * Needs * perCell / CellsOfService).Select(country.Service)];
        Vocabulary words = new(country.areas, new TaxonomiesAnswer(country.needs, [], []), [new KindSummary("womens-hub", "Women's hub")]);
        Draft draft = new(Grid.Without(words, assuranceDays: 183));
        draft.Take(services.Select(service => service.Entry.Code), services, []);
        return (draft.Finish(1), [.. Enumerable.Range(0, changes).Select(_ => country.Service(country.chance.Next(services.Length)))]);
    }

    private ServiceSummary Service(int number)
    {
        DateOnly starts = First.AddDays(chance.Next(MadeUpStretches.Days));
        DateOnly ends = starts.AddDays(chance.Next(MadeUpStretches.Shortest, MadeUpStretches.Longest + 1) - 1);
        ProviderEntry provider = new() { Code = new ProviderCode(Code('P', number / 12)), Name = "Made up" };
        ServiceEntry entry = new()
        {
            Code = new ServiceCode(Code('S', number)),
            Provider = provider.Code,
            Name = "Made up",
            Kind = "womens-hub",
            WomenSpecific = chance.Next(6) > 0,
            Needs = [.. Some(needs, NeedsOfService).Select(need => need.Code)],
            Areas = new AreaList(false, [.. Some(areas, AreasOfService).Select(area => area.Code)]),
            Starts = new RecordedDay(starts, Precision.Day),
            Ends = new RecordedDay(ends, Precision.Day),
        };
        return new ServiceSummary(entry, provider, []);
    }

    /// <summary>Different ones, that follow each other in their list.</summary>
    private IEnumerable<T> Some<T>(T[] all, int count)
    {
        int first = chance.Next(all.Length);
        return Enumerable.Range(first, count).Select(place => all[place % all.Length]);
    }

    private static string Code(char letter, int number) => string.Create(CultureInfo.InvariantCulture, $"{letter}{number:00000000}");
}
