using ServiceMap.Design;

namespace ServiceMap.Gaps.Pictures;

/// <summary>A picture to take away, with all that it needs to be understood by itself in a board paper.</summary>
internal sealed record Sheet
{
    public required string Title { get; init; }

    /// <summary>The day and the filters in words.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What the picture says, in a sentence.</summary>
    public required string Says { get; init; }

    public required IDrawing Drawing { get; init; }

    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>Whether the legend stands below the drawing, which then has the full width, and not beside it.</summary>
    public bool LegendBelow { get; init; }

    /// <summary>What must be said of the shapes; empty where there are none.</summary>
    public string Attribution { get; init; } = "";

    /// <summary>Where the figures are from and when they were read.</summary>
    public string Sources { get; init; } = "";

    /// <param name="Look">What its swatch shows.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Text">How many there are and what it means; may be empty.</param>
    internal sealed record LegendEntry(Look Look, string Name, string Text = "");
}
