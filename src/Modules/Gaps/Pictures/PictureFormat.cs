namespace ServiceMap.Gaps.Pictures;

internal enum PictureFormat
{
    /// <summary>Dots, two to a unit, for a slide or a message.</summary>
    Png,

    /// <summary>Lines, for a document that may be enlarged.</summary>
    Svg,

    /// <summary>Lines on a page of A4, for print.</summary>
    Pdf,
}

internal static class PictureFormats
{
    /// <summary>By the ending of a file: <c>png</c>, <c>svg</c> or <c>pdf</c>; null for any other.</summary>
    public static PictureFormat? Of(string ending) => ending switch
    {
        "png" => PictureFormat.Png,
        "svg" => PictureFormat.Svg,
        "pdf" => PictureFormat.Pdf,
        _ => null,
    };

    public static string MediaType(this PictureFormat format) => format switch
    {
        PictureFormat.Png => "image/png",
        PictureFormat.Svg => "image/svg+xml",
        _ => "application/pdf",
    };
}
