namespace ServiceMap.Benchmarks.Peers;

/// <summary>A section that writes its own Markdown about the published program, and gives 0 where all is well.</summary>
internal sealed class Written(string name, string title, Func<string, TextWriter, Task<int>> write) : ISection
{
    public string Name => name;

    public string Title => title;

    public async Task<Markdown> Measure(Ground ground)
    {
        await using StringWriter writer = new() { NewLine = "\n" };
        int outcome = await write(ground.NeedsProgram, writer);
        if (outcome != 0) throw new InvalidOperationException($"{name} ended with {outcome}: {writer}");
        Markdown text = new();
        text.Say(writer.ToString().Trim());
        return text;
    }
}
