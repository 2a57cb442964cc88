namespace ServiceMap.Benchmarks.Peers;

/// <summary>The page of comparisons: what it is about, and its sections between marks, so that one of them can be measured again.</summary>
internal static class ComparisonPage
{
    private const string Start = """
        # Measured beside what people would use instead

        `tests/Benchmarks/peers.sh` writes this page: it installs the peers, makes the data from fixed seeds, checks that all answers are equal,
        measures one thing after another on one machine, and ends with an error, and without new figures of that section, where an answer differs. Compare the ratios, not the times:
        each section says when, on what machine and beside how much other work it was measured. `tests/Benchmarks/peers.sh NAME...` measures
        only the sections named and keeps the others as they are. Peers run as their makers would want them to: with all data in memory, warmed up, without
        the price of safe storage, each question put to them in every way that we found, of which the fastest counts.


        """;

    public static async Task Assemble(IReadOnlyList<ISection> sections, string folder, string page)
    {
        string before = File.Exists(page) ? await File.ReadAllTextAsync(page) : "";
        IEnumerable<string> parts = sections.Select(section => (section, Text: Text(section, folder) ?? Kept(section, before)))
            .Where(part => part.Text is not null)
            .Select(part => $"## {part.section.Title}\n\n{Opening(part.section)}\n{part.Text!.Trim()}\n{Closing(part.section)}\n");
        await File.WriteAllTextAsync(page, Start + string.Join('\n', parts));
    }

    private static string? Text(ISection section, string folder)
    {
        string file = Path.Combine(folder, $"{section.Name}.md");
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    private static string? Kept(ISection section, string page)
    {
        int from = page.IndexOf(Opening(section), StringComparison.Ordinal);
        int to = page.IndexOf(Closing(section), StringComparison.Ordinal);
        return from < 0 || to < from ? null : page[(from + Opening(section).Length)..to];
    }

    private static string Opening(ISection section) => $"<!-- {section.Name} -->";

    private static string Closing(ISection section) => $"<!-- /{section.Name} -->";
}
