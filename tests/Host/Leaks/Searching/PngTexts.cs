using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>What a picture says beside its dots: the chunks of a PNG that are not the picture itself.</summary>
internal static class PngTexts
{
    private const int Signature = 8;
    private const int Around = 12;

    public static IEnumerable<byte[]> Of(byte[] png)
    {
        for (int at = Signature; at + Around <= png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            string kind = Encoding.ASCII.GetString(png, at + 4, 4);
            byte[] data = png[(at + 8)..(at + 8 + length)];
            if (kind != "IDAT") yield return data;
            if (kind is "zTXt" or "iTXt") yield return Packed(data);
            at += length + Around;
        }
    }

    /// <summary>The text behind the first zlib header of a chunk; none where it is not packed.</summary>
    private static byte[] Packed(byte[] data)
    {
        int start = data.AsSpan().IndexOf((byte)0x78);
        if (start < 0) return [];
        try
        {
            using ZLibStream opened = new(new MemoryStream(data, start, data.Length - start), CompressionMode.Decompress);
            using MemoryStream whole = new();
            opened.CopyTo(whole);
            return whole.ToArray();
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
