namespace ServiceMap.Design;

/// <summary>
/// How an area looks on a map: a ground, a pattern over it, and letters upon both. Its colours are those of the palette that bear its slug:
/// <c>$slug</c>, <c>$slug-line</c> for the pattern.
/// </summary>
/// <param name="Slug">The end of its class on pages, <c>sm-area--slug</c>, and of its pattern, <c>sm-pattern-slug</c>.</param>
/// <param name="Name">Its word in a legend.</param>
/// <param name="Letter">What stands for it in an area that is too small for a name; may be empty.</param>
/// <param name="Pattern">What is drawn over the ground.</param>
public sealed record Look(string Slug, string Name, string Letter, Pattern Pattern)
{
    /// <summary>The colour of the ground.</summary>
    public string Ground { get; } = Palette.Of(Slug);

    /// <summary>The colour of the pattern; that of the ground where there is none.</summary>
    public string Line { get; } = Palette.Find($"{Slug}-line") ?? Palette.Of(Slug);

    /// <summary>The colour of letters upon it: white on the darkest, dark on all others.</summary>
    public string Ink { get; } = Palette.Of(Slug) == Palette.Of("met") ? "#ffffff" : Palette.Of("outline");
}
