using ServiceMap.Gaps.Engine;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>The engine beside DuckDB and PostgreSQL: all gaps of a country, and its whole timeline.</summary>
internal sealed class Timeline : ISection
{
    private const int Iterations = 7;
    private const string One = "ServiceMap";
    private const string Alone = "ServiceMap, one thread";

    public string Name => "timeline";

    public string Title => "Timeline and gaps";

    public Task<Markdown> Measure(Ground ground)
    {
        Stretch[][] stretches = MadeUpStretches.Make(ground.Stretches);
        Cell[] cells = Ours.Cells(stretches);
        Ours ours = new(cells, Ours.Threads);
        Ours alone = new(cells, 1);
        using Rivals rivals = new(ground, peer => StretchTables.Fill(peer, stretches));

        Markdown text = new();
        text.Say(About(ground.Stretches, rivals));
        text.Say(Preparation(stretches));

        Answer gaps = ours.GapTotals();
        text.Heading("How many gaps, and how many days in them");
        text.Say($"Days below the women-specific standard over all cells: {Markdown.Whole(gaps.Count)} runs of {Markdown.Whole(gaps.Sum)} days together, in all answers.");
        Contest(text, rivals, "gaps", sql => sql, gaps, [new(One, ours.GapTotals), new(Alone, alone.GapTotals)], ground.Stretches);

        text.Heading("The whole timeline");
        text.Say($"Every longest run of days with one level and one possible level: {Markdown.Whole(Compare(rivals, ours))} runs, compared row by row.");
        Contest(text, rivals, "runs", CellRun.CheckOver, ours.TimelineCheck(), [new(One, ours.TimelineCheck), new(Alone, alone.TimelineCheck)], ground.Stretches);
        return Task.FromResult(text);
    }

    private static string About(int stretches, Rivals rivals) => $"""
        {Markdown.Whole(stretches)} made-up stretches over {MadeUpStretches.Areas} areas × {MadeUpStretches.Needs} needs × {Markdown.Whole(MadeUpStretches.Days)} days, five in six women-specific,
        {MadeUpStretches.Shortest} to {Markdown.Whole(MadeUpStretches.Longest)} days long. ServiceMap and the peers get {Ours.Threads} threads. ServiceMap keeps the days of each cell in order, and apart those
        that no others outdo, which suffice while no filter drops one; the peers get copies sorted beforehand. Each question ends in sums, so that no rows are sent. {rivals.Versions}
        """;

    /// <summary>What it costs to have the days in order, which no question pays.</summary>
    private static string Preparation(Stretch[][] stretches)
    {
        double[] times = [.. Enumerable.Range(0, 3).Select(_ => Tryout.Time(() => Ours.Cells(stretches))).Order()];
        return $"Making all cells takes ServiceMap {Markdown.Time(times[1])} on one thread, once; a change of one service makes its own cells anew.";
    }

    private static void Contest(Markdown text, Rivals rivals, string question, Func<string, string> asCheck, Answer expected, Contestant[] ours, int stretches)
    {
        IReadOnlyList<Tryout>[] tried =
        [
            .. rivals.All.Select(peer => Tryout.Of(
                peer, [.. Formulation.All(peer.Folder, question).Select(one => one with { Sql = asCheck(one.Sql) })], expected)),
        ];
        Contestant[] contestants = [.. ours, .. tried.Select(one => one[0].AsContestant())];
        text.Compare(Measured.Run(contestants, Iterations), stretches, "stretch");
        text.Tried(tried);
    }

    private static int Compare(Rivals rivals, Ours ours)
    {
        CellRun[] expected = [.. ours.Runs()];
        foreach (Peer peer in rivals.All)
        {
            foreach (Formulation formulation in Formulation.All(peer.Folder, "runs"))
                Same.Rows($"{peer.Name}, {formulation.Says}", expected, peer.Rows($"{formulation.Sql} order by cell, first_day", CellRun.Of));
        }

        return expected.Length;
    }
}
