namespace ServiceMap.Design;

/// <summary>The files of the typeface, so that a picture needs no font of the machine.</summary>
public static class FontFiles
{
    /// <summary>A TrueType file: the typeface itself, or the newer cut that has more letters.</summary>
    public static Stream Open(bool isBold, bool hasMoreLetters) =>
        typeof(FontFiles).Assembly.GetManifestResourceStream($"{(hasMoreLetters ? "more-" : "")}{(isBold ? "bold" : "regular")}.ttf")!;
}
