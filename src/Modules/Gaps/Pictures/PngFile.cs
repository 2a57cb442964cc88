using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>A picture as a PNG file.</summary>
internal static class PngFile
{
    /// <summary>
    /// Without filters, and compressed lightly: of pictures with level surfaces that gives smaller files than what is meant for photographs,
    /// in a third of the time.
    /// </summary>
    private static readonly SKPngEncoderOptions Options = new(SKPngEncoderFilterFlags.None, 3);

    public static byte[] Of(SKBitmap picture)
    {
        using SKPixmap pixels = picture.PeekPixels();
        using SKData file = pixels.Encode(Options)!;
        return file.ToArray();
    }
}
