using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace ServiceMap.Accounts.SecondFactors;

/// <summary>A text as a picture that a camera reads, as the path of an SVG.</summary>
internal sealed record QrPicture(string ViewBox, string Path)
{
    public static QrPicture Of(string text)
    {
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        List<BitArray> rows = code.ModuleMatrix;
        StringBuilder path = new();
        for (int y = 0; y < rows.Count; y++)
        {
            for (int x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return new QrPicture(string.Create(CultureInfo.InvariantCulture, $"0 0 {rows.Count} {rows.Count}"), path.ToString());
    }
}
