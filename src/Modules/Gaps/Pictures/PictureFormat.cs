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
