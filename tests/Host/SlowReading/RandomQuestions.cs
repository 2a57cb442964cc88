using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>A question with the days that the three reports are asked for.</summary>
internal sealed record AskedOf(Question Question, DateOnly AsOf, DateOnly From, DateOnly To)
{
    /// <summary>The question as it would be typed, for a failure that is printed.</summary>
    public override string ToString() =>
        $"--as-of {RandomDays.Text(AsOf)} / --from {RandomDays.Text(From)} --to {RandomDays.Text(To)} {Question}";
}

/// <summary>Random questions about a pack, often on the very days on which something of it starts or ends.</summary>
internal static partial class RandomQuestions
{
    /// <summary>A random pack and a random question about it.</summary>
    public static Gen<(PackText Pack, AskedOf Asked)> WithPack { get; } =
        from pack in RandomPacks.Pack
        from asked in About(pack)
        select (pack, asked);

    public static Gen<AskedOf> About(PackText pack) =>
        from stage in OneOrNone(pack, "stages.csv")
        from cohort in OneOrNone(pack, "cohorts.csv")
        from kinds in Gen.Frequency((7, Gen.Const(Array.Empty<string>())), (1, RandomRows.Some(RandomServices.Kinds, atLeast: 1)))
        from standard in Gen.OneOf([.. Question.Standards])
        from needs in Gen.Frequency((3, Gen.Const(Array.Empty<string>())), (1, RandomRows.Some(Column(pack, "needs.csv", "slug"), atLeast: 1)))
        from areas in Gen.Frequency((3, Gen.Const(Array.Empty<string>())), (1, RandomRows.Some(Column(pack, "areas.csv", "code"), atLeast: 1)))
        from allAreas in Gen.Bool
        from asOf in DayAbout(pack)
        from days in Gen.Select(DayAbout(pack), DayAbout(pack))
        select new AskedOf(
            new Question
            {
                Stage = stage,
                Cohort = cohort,
                Kinds = kinds,
                Standard = standard,
                Needs = needs,
                Areas = areas,
                AllAreas = allAreas && areas.Length == 0,
            },
            asOf,
            days.Item1 < days.Item2 ? days.Item1 : days.Item2,
            days.Item1 < days.Item2 ? days.Item2 : days.Item1);

    private static Gen<DateOnly> DayAbout(PackText pack)
    {
        DateOnly[] stated =
        [
            .. new[] { "services.csv", "agreements.csv" }
                .SelectMany(file => Date().Matches(pack.Files[file]))
                .Select(match => DateOnly.ParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture))
                .Where(day => day.Year is > 1900 and < 9999)
                .Append(RandomDays.WindowStarts),
        ];
        return Gen.Frequency(
            (2, Gen.Select(Gen.OneOf(stated), Gen.OneOf(0, 0, 1, -1, 183, -183, 184), (day, beside) => day.AddDays(beside))),
            (2, Gen.Int[RandomDays.WindowStarts.DayNumber - 300, RandomDays.WindowEnds.DayNumber + 300].Select(DateOnly.FromDayNumber)));
    }

    private static Gen<string?> OneOrNone(PackText pack, string file) =>
        Gen.Frequency((5, Gen.Const(default(string?))), (1, Gen.OneOf(Column(pack, file, "slug")).Select(slug => (string?)slug)));

    private static string[] Column(PackText pack, string file, string column) => [.. pack.Rows(file).Select(row => row[column])];

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();
}
