using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>Makes a file of a sheet. One routine draws it for all formats, and the same sheet gives the same bytes.</summary>
internal static class SheetFile
{
    private const int DotsPerUnit = 2;
    private const float LongSide = 842;
    private const float ShortSide = 595;

    public static byte[] Make(Sheet sheet, PictureFormat format)
    {
        Block content = SheetLayout.Of(sheet);
        SKSize size = new(SheetLayout.Width, MathF.Ceiling(content.Height + (2 * SheetLayout.Margin)));
        return format switch
        {
            PictureFormat.Png => Png(content, size),
            PictureFormat.Svg => SvgText.Finish(Svg(content, size), sheet),
            _ => Pdf(content, size, sheet),
        };
    }

    private static byte[] Png(Block content, SKSize size)
    {
        using SKColorSpace colours = SKColorSpace.CreateSrgb();
        using SKBitmap bitmap = new(new SKImageInfo((int)size.Width * DotsPerUnit, (int)size.Height * DotsPerUnit, SKColorType.Rgba8888, SKAlphaType.Opaque, colours));
        using SKCanvas canvas = new(bitmap);
        canvas.Scale(DotsPerUnit);
        Paint(canvas, content, size);
        canvas.Flush();
        using SKPixmap pixels = bitmap.PeekPixels();
        using SKData file = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 6))!;
        return file.ToArray();
    }

    private static byte[] Svg(Block content, SKSize size)
    {
        using MemoryStream file = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(SKRect.Create(size), file)) Paint(canvas, content, size);
        return file.ToArray();
    }

    /// <summary>A page of A4, upright where the sheet is larger so; the sheet as large as fits within its margins.</summary>
    private static byte[] Pdf(Block content, SKSize size, Sheet sheet)
    {
        float across = Math.Min(LongSide / size.Width, ShortSide / size.Height);
        float upright = Math.Min(ShortSide / size.Width, LongSide / size.Height);
        (float width, float height, float scale) = across >= upright ? (LongSide, ShortSide, across) : (ShortSide, LongSide, upright);
        using MemoryStream file = new();
        SKDocumentPdfMetadata about = new() { Title = sheet.Title, Subject = sheet.Says, Creator = "ServiceMap", RasterDpi = 288, EncodingQuality = 101 };
        using (SKDocument document = SKDocument.CreatePdf(file, about))
        {
            using SKCanvas page = document.BeginPage(width, height);
            page.Translate((width - (size.Width * scale)) / 2, 0);
            page.Scale(scale);
            content.Draw(page, new SKPoint(SheetLayout.Margin, SheetLayout.Margin));
            document.EndPage();
            document.Close();
        }

        return file.ToArray();
    }

    private static void Paint(SKCanvas canvas, Block content, SKSize size)
    {
        using SKPaint paper = new() { Color = SKColors.White };
        canvas.DrawRect(SKRect.Create(size), paper);
        content.Draw(canvas, new SKPoint(SheetLayout.Margin, SheetLayout.Margin));
    }
}
