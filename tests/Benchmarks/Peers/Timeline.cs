using ServiceMap.Gaps.Engine;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>The engine beside DuckDB and PostgreSQL: all gaps of a country, and its whole timeline.</summary>
internal sealed class Timeline : ISection
{
    private const int Iterations = 7;

    public string Name => "timeline";

    public string Title => "Timeline and gaps";

    public async Task<Markdown> Measure(Ground ground)
    {
        await Task.CompletedTask;
        Stretch[][] cells = MadeUpStretches.Make(ground.Stretches);
        using Rivals peers = new(ground, peer => StretchTables.Fill(peer, cells));
        Ours ours = new(cells, Ours.Threads);
        Answer gaps = ours.GapTotals();
        Answer runs = ours.TimelineCheck();

        Markdown text = new();
        text.Say($"{Markdown.Whole(ground.Stretches)} made-up stretches over {MadeUpStretches.Areas} areas × {MadeUpStretches.Needs} needs × {Markdown.Whole(MadeUpStretches.Days)} days, five in six women-specific, {MadeUpStretches.Shortest} to {Markdown.Whole(MadeUpStretches.Longest)} days long. Ours and the peers get {Ours.Threads} threads and the stretches cell by cell; within a cell they stand in no order. Each question ends in sums, so that no rows are sent. {peers.Versions}");
        text.Heading("How many gaps, and how many days in them");
        text.Say($"Days below the women-specific standard over all cells: {Markdown.Whole(gaps.Count)} runs of {Markdown.Whole(gaps.Sum)} days together, in all answers.");
        Contest(text, peers, "gaps", sql => sql, gaps, [new("ServiceMap", ours.GapTotals), new("ServiceMap, one thread", new Ours(cells, 1).GapTotals)], ground.Stretches);

        text.Heading("The whole timeline");
        text.Say($"Every longest run of days with one level and one possible level: {Markdown.Whole(Compare(peers, ours))} runs, compared row by row.");
        Contest(text, peers, "runs", CellRun.CheckOver, runs, [new("ServiceMap", ours.TimelineCheck), new("ServiceMap, one thread", new Ours(cells, 1).TimelineCheck)], ground.Stretches);
        return text;
    }

    private static void Contest(Markdown text, Rivals peers, string question, Func<string, string> asCheck, Answer expected, Contestant[] ours, int stretches)
    {
        IReadOnlyList<Tryout>[] tried =
        [
            .. peers.All.Select(peer => Tryout.Of(
                peer, [.. Formulation.All(peer.Folder, question).Select(one => one with { Sql = asCheck(one.Sql) })], expected)),
        ];
        Contestant[] contestants = [.. ours, .. tried.Select(one => one[0].AsContestant())];
        text.Compare(Measured.Run(contestants, Iterations), stretches, "stretch");
        text.Say("The ways to ask that were tried; of each peer, the first is the one above.");
        text.Table(
            ["way", "peer", "least of two times"],
            tried.SelectMany(one => one).Select(one => new[] { one.Says, one.Peer.Name, Markdown.Time(one.Least) }));
    }

    private static int Compare(Rivals peers, Ours ours)
    {
        CellRun[] expected = [.. ours.Runs()];
        foreach (Peer peer in peers.All)
        {
            foreach (Formulation formulation in Formulation.All(peer.Folder, "runs"))
                Same.Rows($"{peer.Name}, {formulation.Says}", expected, peer.Rows($"{formulation.Sql} order by cell, first_day", CellRun.Of));
        }

        return expected.Length;
    }
}
