using ServiceMap.Gaps.Engine;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>
/// Made-up stretches of a country's services: 330 areas, 16 needs and a window of 4,000 days. The same seed gives the same stretches, and
/// fewer of them are the first of more.
/// </summary>
internal sealed class MadeUpStretches
{
    public const int Areas = 330;
    public const int Needs = 16;
    public const int Cells = Areas * Needs;
    public const int Days = 4000;

    public const int Shortest = 90;
    public const int Longest = 1500;

    /// <summary>The first day of the window.</summary>
    public static readonly int First = new DateOnly(2018, 1, 1).DayNumber;

    /// <summary>The last day of the window.</summary>
    public static readonly int Last = First + Days - 1;

    private const int Seed = 7;

    private readonly Random chance = new(Seed);

    private MadeUpStretches()
    {
    }

    /// <summary>The stretches of each cell in the order in which they were made; a cell is its area times 16, and its need.</summary>
    public static Stretch[][] Make(int count)
    {
        MadeUpStretches maker = new();
        List<Stretch>[] cells = [.. Enumerable.Range(0, Cells).Select(_ => new List<Stretch>(count / Cells * 2))];
        for (int service = 0; service < count; service++)
        {
            int cell = maker.chance.Next(Areas) * Needs + maker.chance.Next(Needs);
            cells[cell].Add(maker.Stretch(service));
        }

        return [.. cells.Select(stretches => stretches.ToArray())];
    }

    private Stretch Stretch(int service)
    {
        int from = First + chance.Next(Days);
        int to = from + chance.Next(Shortest, Longest + 1) - 1;
        int confirmedTo = service % 4 == 0 ? to - chance.Next(1, 366) : to;
        (int From, int To) confirmed = from <= confirmedTo ? (from, confirmedTo) : (1, 0);
        return new Stretch(service, Provider: 0, Agreement: -1, from, to, confirmed.From, confirmed.To, Level(), Causes.Service);
    }

    /// <summary>Five in six are women-specific, and half of these have a site in the area.</summary>
    private byte Level() => chance.Next(6) == 0 ? Levels.Generic : chance.Next(2) == 0 ? Levels.ReachIn : Levels.InBorough;
}
