using SkiaSharp;

namespace ServiceMap.Gaps.Pictures;

/// <summary>Makes a file of a sheet. One routine draws it for all formats, and the same sheet gives the same bytes.</summary>
internal static class SheetFile
{
    private const int DotsPerUnit = 2;
    private const float LongSide = 842;
    private const float ShortSide = 595;

    /// <summary>The least that the type may shrink to on a page, before the page is better held upright.</summary>
    private const float Readable = 0.8f;

    /// <summary>The least that the type may shrink to on an upright page, before the page is made taller than paper is.</summary>
    private const float Legible = 0.6f;

    public static byte[] Make(Sheet sheet, PictureFormat format) => format switch
    {
        PictureFormat.Png => Png(Laid.Of(sheet, SheetLayout.Wide)),
        PictureFormat.Svg => SvgText.Finish(Svg(Laid.Of(sheet, SheetLayout.Wide)), sheet),
        _ => Pdf(sheet),
    };

    private static byte[] Png(Laid laid)
    {
        using SKColorSpace colours = SKColorSpace.CreateSrgb();
        using SKBitmap bitmap = new(new SKImageInfo((int)laid.Size.Width * DotsPerUnit, (int)laid.Size.Height * DotsPerUnit, SKColorType.Bgra8888, SKAlphaType.Opaque, colours));
        using SKCanvas canvas = new(bitmap);
        canvas.Scale(DotsPerUnit);
        laid.Paint(canvas);
        canvas.Flush();
        return PngFile.Of(bitmap);
    }

    private static byte[] Svg(Laid laid)
    {
        using MemoryStream file = new();
        using (SKCanvas canvas = SKSvgCanvas.Create(SKRect.Create(laid.Size), file)) laid.Paint(canvas);
        return file.ToArray();
    }

    /// <summary>A page of A4, upright where the sheet would be too small on it otherwise; taller where it would be too small even so.</summary>
    private static byte[] Pdf(Sheet sheet)
    {
        Laid level = Laid.Of(sheet, SheetLayout.Wide);
        if (level.Scale(LongSide, ShortSide) >= Readable) return Pdf(sheet, level, LongSide, ShortSide);
        Laid upright = Laid.Of(sheet, SheetLayout.Narrow);
        float height = upright.Scale(ShortSide, LongSide) >= Legible ? LongSide : MathF.Ceiling(upright.Size.Height * ShortSide / upright.Size.Width);
        return Pdf(sheet, upright, ShortSide, height);
    }

    private static byte[] Pdf(Sheet sheet, Laid laid, float width, float height)
    {
        float scale = laid.Scale(width, height);
        using MemoryStream file = new();
        SKDocumentPdfMetadata about = new() { Title = sheet.Title, Subject = sheet.Says, Creator = "ServiceMap", RasterDpi = 288, EncodingQuality = 101 };
        using (SKDocument document = SKDocument.CreatePdf(file, about))
        {
            using SKCanvas page = document.BeginPage(width, height);
            page.Translate((width - (laid.Size.Width * scale)) / 2, 0);
            page.Scale(scale);
            laid.Paint(page);
            document.EndPage();
            document.Close();
        }

        return file.ToArray();
    }

    /// <summary>A sheet that has been laid out, and its size with its margins.</summary>
    private sealed record Laid(Block Content, SKSize Size)
    {
        public static Laid Of(Sheet sheet, float width)
        {
            Block content = SheetLayout.Of(sheet, width);
            return new Laid(content, new SKSize(width, MathF.Ceiling(content.Height + (2 * SheetLayout.Margin))));
        }

        public float Scale(float width, float height) => Math.Min(width / Size.Width, height / Size.Height);

        public void Paint(SKCanvas canvas)
        {
            using SKPaint paper = new() { Color = SKColors.White };
            canvas.DrawRect(SKRect.Create(Size), paper);
            Content.Draw(canvas, new SKPoint(SheetLayout.Margin, SheetLayout.Margin));
        }
    }
}
