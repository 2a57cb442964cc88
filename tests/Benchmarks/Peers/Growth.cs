using ServiceMap.Gaps.Engine;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>How the engine's time grows with the stretches of the same cells, and DuckDB's beside it.</summary>
internal sealed class Growth : ISection
{
    private const int Iterations = 5;

    public string Name => "growth";

    public string Title => "Growth";

    public Task<Markdown> Measure(Ground ground)
    {
        Formulation? fastest = null;
        List<(int Stretches, IReadOnlyList<Measured> Measured)> sizes = [];
        for (int stretches = ground.Stretches; stretches <= 8 * ground.Stretches; stretches *= 2)
        {
            Stretch[][] made = MadeUpStretches.Make(stretches);
            Ours ours = new(Ours.Cells(made), Ours.Threads);
            using Peer duck = Peer.DuckDb();
            StretchTables.Fill(duck, made);
            fastest ??= Tryout.Of(duck, Formulation.All(duck.Folder, "gaps"), ours.GapTotals())[0].Formulation;
            Tryout theirs = Tryout.Of(duck, [fastest], ours.GapTotals())[0];
            Contestant[] contestants = [new("gaps", ours.GapTotals), new("timeline", ours.TimelineCheck), theirs.AsContestant() with { Name = "gaps by DuckDB" }];
            sizes.Add((stretches, Measured.Run(contestants, Iterations)));
        }

        return Task.FromResult(Text(sizes, fastest!));
    }

    private static Markdown Text(List<(int Stretches, IReadOnlyList<Measured> Measured)> sizes, Formulation fastest)
    {
        Markdown text = new();
        text.Say($"""
            The same cells, days and threads with more stretches; a whole answer, and what it comes to for one stretch. DuckDB is asked in the way
            that was its fastest with the fewest: {fastest.Says}. The gaps are equal at every size.
            """);
        text.Table(
            ["stretches", .. sizes[0].Measured.SelectMany(one => new[] { one.Name, "per stretch" })],
            sizes.Select(size => (string[])[Markdown.Whole(size.Stretches), .. size.Measured.SelectMany(one => Cells(one, size.Stretches))]));
        IEnumerable<string> growth = sizes[0].Measured.Zip(
            sizes[^1].Measured, (few, many) => $"{few.Name} {Markdown.Times(many.Median / few.Median)} ({Markdown.Times(many.Least / few.Least)})");
        text.Say($"With {sizes[^1].Stretches / sizes[0].Stretches} times as many, by the medians and, in brackets, by the least times: {string.Join("; ", growth)}.");
        return text;
    }

    private static string[] Cells(Measured measured, int stretches) =>
        [Markdown.Time(measured.Median), Markdown.Time(measured.Median / stretches)];
}
