namespace ServiceMap.Benchmarks.Peers;

/// <summary>Figures side by side.</summary>
internal static class MeasuredTable
{
    /// <summary>The first is what the others are compared with. Each may say what one of many equal pieces of its work took.</summary>
    public static void Compare(this Markdown text, IReadOnlyList<Measured> all, int pieces, string piece)
    {
        double ours = all[0].Median;
        text.Table(
            ["", "median", "least", "most", "deviation", $"per {piece}", "beside ours", "managed memory"],
            all.Select(one => new[]
            {
                one.Name, Markdown.Time(one.Median), Markdown.Time(one.Least), Markdown.Time(one.Most), Markdown.Time(one.Spread),
                Markdown.Time(one.Median / pieces), Markdown.Times(one.Median / ours), Markdown.Bytes(one.Allocated),
            }));
    }

    /// <summary>Every way that was tried, of one peer after another.</summary>
    public static void Tried(this Markdown text, IEnumerable<IReadOnlyList<Tryout>> tried)
    {
        text.Say("All ways to ask that were tried; the fastest of each peer is the one above.");
        text.Table(
            ["way to ask", "peer", "least time"],
            tried.SelectMany(one => one).Select(one => new[] { one.Says, one.Peer.Name, Markdown.Time(one.Least) }));
    }
}
