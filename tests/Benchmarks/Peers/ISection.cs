namespace ServiceMap.Benchmarks.Peers;

/// <summary>A section of the page of comparisons: measures, and writes down what it measured. To add one is to add it to <see cref="Sections"/>.</summary>
internal interface ISection
{
    /// <summary>What it is called at the command line, in lower case.</summary>
    string Name { get; }

    /// <summary>Its heading on the page.</summary>
    string Title { get; }

    /// <summary>Measures and gives the text below the heading. Fails where answers differ.</summary>
    Task<Markdown> Measure(Ground ground);
}
