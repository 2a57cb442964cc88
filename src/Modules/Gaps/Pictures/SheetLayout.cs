using ServiceMap.Design;
using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>Lays a sheet out, the same for every format: words, drawing and legend, sources.</summary>
internal static class SheetLayout
{
    /// <summary>Of a sheet, with its margins.</summary>
    public const float Wide = 800;

    /// <summary>Of a sheet for an upright page; its legend stands below.</summary>
    public const float Narrow = 620;

    public const float Margin = 24;
    private const float LegendWidth = 190;
    private const float Gutter = 26;
    private const float SwatchWidth = 34;

    private static readonly Lettering TitleType = new(24, Palette.Of("ink"), IsBold: true);
    private static readonly Lettering SubtitleType = new(14, Palette.Of("ink-soft"));
    private static readonly Lettering SaysType = new(15, Palette.Of("ink"));
    private static readonly Lettering NameType = new(12, Palette.Of("ink"), IsBold: true);
    private static readonly Lettering TextType = new(11, Palette.Of("ink-soft"));
    private static readonly Lettering SmallType = new(9.5f, Palette.Of("ink-soft"));

    /// <summary>All that is on the sheet, without its margins.</summary>
    public static Block Of(Sheet sheet, float width)
    {
        float inner = width - (2 * Margin);
        return Block.Stack(
        [
            Block.Text(sheet.Title, TitleType, inner),
            Block.Space(2),
            Block.Text(sheet.Subtitle, SubtitleType, inner),
            Block.Space(6),
            Block.Text(sheet.Says, SaysType, inner),
            Block.Space(14),
            Middle(sheet, inner),
            Block.Space(14),
            Block.Rule(inner),
            Block.Space(6),
            Block.Text(sheet.Attribution, SmallType, inner),
            Block.Text(sheet.Sources, SmallType, inner),
        ]);
    }

    private static Block Middle(Sheet sheet, float width)
    {
        if (sheet.Legend.Count == 0) return Block.Of(sheet.Drawing, width);
        if (sheet.LegendBelow || width < Wide - (2 * Margin)) return Block.Stack(Block.Of(sheet.Drawing, width), Block.Space(14), LegendBelow(sheet.Legend, width));
        return Block.Beside(Block.Of(sheet.Drawing, width - LegendWidth - Gutter), Legend(sheet.Legend, LegendWidth), Gutter);
    }

    private static Block Legend(IReadOnlyList<Sheet.LegendEntry> entries, float width) =>
        Block.Stack([.. entries.SelectMany(entry => new[] { Entry(entry, width), Block.Space(12) })]);

    /// <summary>In three columns, filled from the left.</summary>
    private static Block LegendBelow(IReadOnlyList<Sheet.LegendEntry> entries, float width)
    {
        float column = (width - (2 * Gutter)) / 3;
        IEnumerable<Block> rows = entries.Select(entry => Entry(entry, column)).Chunk(3).SelectMany(row => new[] { Row(row), Block.Space(8) });
        return Block.Stack([.. rows]);
    }

    private static Block Row(Block[] row) => row.Aggregate((left, right) => Block.Beside(left, right, Gutter));

    private static Block Entry(Sheet.LegendEntry entry, float width)
    {
        const float gap = 10;
        float room = width - SwatchWidth - gap;
        Block words = Block.Stack(Block.Text(entry.Name, NameType, room), Block.Text(entry.Text, TextType, room));
        return Block.Beside(Swatch(entry.Look), words, gap);
    }

    private static Block Swatch(Look look) => new(SwatchWidth, 24, (canvas, corner) =>
    {
        using SKPath box = new();
        box.AddRect(SKRect.Create(corner.X + 0.5f, corner.Y + 1.5f, SwatchWidth - 1, 22));
        LookPainter.Fill(canvas, box, look);
        LookPainter.Outline(canvas, box, 1);
        new Lettering(11, look.Ink, IsBold: true).DrawCentred(canvas, look.Letter, box.Bounds.MidX, box.Bounds.MidY + 4, look.Ground);
    });
}
