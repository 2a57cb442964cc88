namespace ServiceMap.Benchmarks.Peers;

/// <summary>
/// Measures the program beside what people would use instead of it. Every section runs by itself and leaves a file of Markdown in a folder;
/// the page is made of these files, and of the sections it already has where there is no newer one.
/// </summary>
internal static class Sections
{
    /// <summary>In the order of the page.</summary>
    private static readonly ISection[] All =
    [
        new Timeline(),
        new Growth(),
        new Change(),
        new Locator(),
        new LocateFile(),
        new Written("pages", "Pages and answers", Serving.Measure.Serving),
        new Written("footprint", "Start and footprint", Serving.Measure.Footprint),
    ];

    /// <param name="asked">What follows <c>peers</c> at the command line; see what is written where it is not understood.</param>
    /// <param name="output">Takes the names of the sections, or how to ask.</param>
    public static async Task<int> Run(string[] asked, TextWriter output)
    {
        if (asked is ["list"]) await output.WriteLineAsync(string.Join(' ', All.Select(section => section.Name)));
        else if (asked is ["assemble", string folder, string page]) await ComparisonPage.Assemble(All, folder, page);
        else if (asked is [string name, .. string[] options] && All.FirstOrDefault(section => section.Name == name) is { } section) await Measure(section, options);
        else return await Usage(output);
        return 0;
    }

    private static async Task<int> Usage(TextWriter output)
    {
        await output.WriteLineAsync($"""
            peers list
            peers assemble FOLDER PAGE
            peers {string.Join('|', All.Select(section => section.Name))} --into FOLDER [--postgres CONNECTION] [--program PATH] [--small]
            """);
        return 2;
    }

    private static async Task Measure(ISection section, string[] options)
    {
        Dictionary<string, string> given = options.Where(option => option != "--small").Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
        string scratch = Directory.CreateTempSubdirectory("servicemap-benchmark-").FullName;
        try
        {
            Ground ground = new(given.GetValueOrDefault("--postgres"), given.GetValueOrDefault("--program"), scratch, options.Contains("--small"));
            Markdown text = new();
            text.Say($"*{Machine.Now(TimeProvider.System)}*{(ground.Small ? " **A trial with little data.**" : "")}");
            text.Append(await section.Measure(ground));
            string into = Directory.CreateDirectory(given["--into"]).FullName;
            await File.WriteAllTextAsync(Path.Combine(into, $"{section.Name}.md"), text.ToString());
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }
}
