using CsCheck;
using static ServiceMap.Host.Tests.SlowReading.RandomRows;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>
/// Random projects and their agreements. Those of one project often follow each other: on the next day, after a gap, or overlapping.
/// </summary>
internal static class RandomFunding
{
    private const int MostAgreements = 15;

    private sealed record Agreed(string Project, DateOnly? Starts, DateOnly? Ends);

    public static Gen<string> ProjectsFile(string[] ids, string[] services) => RandomRows.File("projects.csv", ids, id => Row(
        Cell("id", id),
        Cell("name", Name),
        Cell("lead_body", Text),
        Cell("service_ids", Some(services, atLeast: 0).Select(chosen => string.Join(';', chosen.Take(3)))),
        Cell("description", Text),
        SourceCells));

    public static Gen<string> AgreementsFile(string[] projects, string[] areas) =>
        from chains in InTurn(projects.Select(Chain))
        let agreements = chains.SelectMany(chain => chain).Take(MostAgreements).ToArray()
        let ids = Ids("f", agreements.Length)
        from text in RandomRows.File("agreements.csv", ids, id => AgreementRow(id, agreements[Array.IndexOf(ids, id)], ids, areas))
        select text;

    private static Gen<Agreed[]> Chain(string project) =>
        from links in Gen.Select(RandomDays.Between, DaysAfter).Array[0, 4]
        select links.Aggregate(Array.Empty<Agreed>(), (chain, link) => [.. chain, Next(project, chain, link.Item1, link.Item2)]);

    /// <summary>How many days after the last day of the one before an agreement starts; null where it takes no notice of it.</summary>
    private static Gen<int?> DaysAfter { get; } = Gen.Frequency(
        (3, Gen.Const(default(int?))),
        (4, Gen.Const((int?)1)),
        (2, Gen.Int[2, 90].Select(days => (int?)days)),
        (2, Gen.Int[-90, 0].Select(days => (int?)days)));

    /// <summary>The agreement with these dates, moved to start so many days after the one before it ends, where that can be said.</summary>
    private static Agreed Next(string project, Agreed[] chain, (DateOnly? Starts, DateOnly? Ends) own, int? after)
    {
        if (after is not { } days || chain is not [.., { Ends: { } before }] || before.Year > 3000) return new(project, own.Starts, own.Ends);
        DateOnly starts = before.AddDays(days);
        return new(project, starts, own.Ends is null || own.Ends >= starts ? own.Ends : starts.AddMonths(6));
    }

    private static Gen<IReadOnlyDictionary<string, string>> AgreementRow(string id, Agreed agreed, string[] ids, string[] areas) => Row(
        Cell("id", id),
        Cell("project_id", agreed.Project),
        Cell("funder", Name),
        Cell("amount_gbp", Gen.OneOf("", "0", "120000", "1234.56", "79228162514264.33")),
        RandomDays.StartCells(agreed.Starts),
        RandomDays.EndCells(agreed.Ends),
        Cell("may_extend_to", ExtensionOf(agreed).Select(RandomDays.Text)),
        Cell("areas", Gen.Frequency((4, Gen.Const("")), (2, Gen.Const("all")), (4, List(areas, atLeast: 1)))),
        Cell("reference", Text),
        Cell("extends_id", Gen.Frequency((2, Gen.Const("")), (1, Gen.OneOf([.. ids.Where(other => other != id), ""])))),
        Cell("confidential_amount", Gen.OneOf("", "yes", "no")),
        SourceCells);

    private static Gen<DateOnly?> ExtensionOf(Agreed agreed)
    {
        if (agreed.Ends is not { } ends) return Gen.Const(default(DateOnly?));
        int most = Math.Min(400, DateOnly.MaxValue.DayNumber - ends.DayNumber);
        return Gen.Frequency((2, Gen.Const(default(DateOnly?))), (1, Gen.Int[0, most].Select(days => (DateOnly?)ends.AddDays(days))));
    }
}
