using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>Everything that somebody could read out of bytes: unpacked, and without the escapes of markup, addresses and JSON.</summary>
internal static partial class Readings
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47];
    private static readonly byte[] Gzip = [0x1F, 0x8B];

    /// <param name="bytes">The bytes.</param>
    /// <param name="encoding">How an answer was compressed; empty for not.</param>
    public static IEnumerable<string> Of(byte[] bytes, string encoding = "") => Unpacked(Opened(bytes, encoding)).SelectMany(Texts);

    /// <summary>A text as it stands, and without its escapes.</summary>
    public static IEnumerable<string> Of(string text)
    {
        yield return text;
        string plain = WebUtility.HtmlDecode(Uri.UnescapeDataString(Escape().Replace(text, match => $"{(char)Convert.ToInt32(match.Groups["code"].Value, 16)}")));
        if (plain != text) yield return plain;
    }

    private static IEnumerable<string> Texts(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\uFFFD') ? Of(Encoding.Latin1.GetString(bytes)) : Of(text);
    }

    /// <summary>An answer as it was before it was compressed.</summary>
    public static byte[] Opened(byte[] bytes, string encoding)
    {
        if (encoding.Length == 0 || bytes.Length == 0) return bytes;
        using MemoryStream packed = new(bytes);
        using Stream opened = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        return Whole(opened);
    }

    private static IEnumerable<byte[]> Unpacked(byte[] bytes)
    {
        ReadOnlySpan<byte> start = bytes;
        if (start.StartsWith("PK"u8)) return Zip(bytes);
        if (start.StartsWith("%PDF"u8)) return [bytes, .. Streams(bytes)];
        if (start.StartsWith(Png)) return PngTexts.Of(bytes);
        return start.StartsWith(Gzip) ? [Opened(bytes, "gzip")] : [bytes];
    }

    private static List<byte[]> Zip(byte[] bytes)
    {
        using ZipArchive archive = new(new MemoryStream(bytes));
        List<byte[]> files = [];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream opened = entry.Open();
            files.Add([.. Encoding.UTF8.GetBytes($"{entry.FullName} {entry.Comment}\n"), .. Whole(opened)]);
        }

        return files;
    }

    private static IEnumerable<byte[]> Streams(byte[] pdf) => PdfStream().Matches(Encoding.Latin1.GetString(pdf)).Select(match => Inflated(pdf, match.Groups["data"].Index, match.Groups["data"].Length));

    private static byte[] Inflated(byte[] bytes, int from, int length)
    {
        try
        {
            using ZLibStream opened = new(new MemoryStream(bytes, from, length), CompressionMode.Decompress);
            return Whole(opened);
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static byte[] Whole(Stream stream)
    {
        using MemoryStream whole = new();
        stream.CopyTo(whole);
        return whole.ToArray();
    }

    [GeneratedRegex(@"\bstream\r?\n(?<data>.*?)endstream", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10000)]
    private static partial Regex PdfStream();

    [GeneratedRegex(@"\\u(?<code>[0-9a-fA-F]{4})", RegexOptions.ExplicitCapture, 10000)]
    private static partial Regex Escape();
}
