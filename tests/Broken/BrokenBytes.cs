using System.Text;
using CsCheck;

namespace ServiceMap.Tests.Broken;

/// <summary>Breaks the files of a pack as bytes and lines, whatever they mean.</summary>
internal static class BrokenBytes
{
    public static Gen<BrokenPack> Break(BrokenPack pack, string name)
    {
        byte[] bytes = pack[name];
        return bytes.Length == 0 ? Gen.Const(pack) : Gen.Frequency((3, Bytes(bytes)), (2, Lines(bytes)), (1, Encoded(bytes)))
            .Select(broken => pack.With(name, broken.Bytes, broken.Step));
    }

    private static Gen<(byte[] Bytes, string Step)> Bytes(byte[] bytes) =>
        from at in Gen.Int[0, bytes.Length - 1]
        from length in Gen.Int[1, 40]
        from bit in Gen.Int[0, 7]
        from more in NastyValues.Bytes
        let end = Math.Min(bytes.Length, at + length)
        from done in Gen.OneOf<(byte[] Bytes, string Step)>(
            ([.. bytes[..at], (byte)(bytes[at] ^ (1 << bit)), .. bytes[(at + 1)..]], $"bit {bit} of byte {at} flipped"),
            (bytes[..at], $"cut off at byte {at}"),
            ([.. bytes[..at], .. bytes[end..]], $"without bytes {at} to {end}"),
            ([.. bytes[..at], .. more, .. bytes[at..]], $"{more.Length} bytes more at byte {at}"),
            ([.. bytes[..at], .. bytes[at..end], .. bytes[at..]], $"bytes {at} to {end} twice"))
        select done;

    private static Gen<(byte[] Bytes, string Step)> Lines(byte[] bytes)
    {
        string[] lines = Encoding.UTF8.GetString(bytes).Split('\n');
        return from line in Gen.Int[0, lines.Length - 1]
               from other in Gen.Int[0, lines.Length - 1]
               from done in Gen.OneOf<(string[] Lines, string Step)>(
                   ([.. lines[..line], lines[other], .. lines[line..]], $"line {other} again before line {line}"),
                   ([.. lines[..line], .. lines[(line + 1)..]], $"without line {line}"),
                   ([.. lines.Select((text, index) => index == line ? lines[other] : index == other ? lines[line] : text)], $"lines {line} and {other} exchanged"),
                   ([.. lines.Select((text, index) => index == line ? text.Replace("\"", "", StringComparison.Ordinal) : text)], $"line {line} without its quotes"),
                   ([.. lines.Select((text, index) => index == line ? "\"" + text : text)], $"a quote before line {line}"),
                   ([.. lines.Select((text, index) => index == line ? text.Replace(',', ';') : text)], $"line {line} with semicolons"))
               select (Encoding.UTF8.GetBytes(string.Join('\n', done.Lines)), done.Step);
    }

    private static Gen<(byte[] Bytes, string Step)> Encoded(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        return Gen.OneOf<(byte[] Bytes, string Step)>(
            ([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)], "as UTF-16"),
            (Encoding.Unicode.GetBytes(text), "as UTF-16 without a mark"),
            (Encoding.BigEndianUnicode.GetBytes("\uFEFF" + text), "as UTF-16 the other way round"),
            (Encoding.UTF32.GetBytes("\uFEFF" + text), "as UTF-32"),
            (Encoding.Latin1.GetBytes(text.Replace('a', 'é')), "as Latin-1 with accents"),
            (Encoding.UTF8.GetBytes("\uFEFF" + text), "with a mark"),
            (Encoding.UTF8.GetBytes("\uFEFF\uFEFF" + text), "with two marks"),
            (Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)), "with the line ends of Windows"),
            (Encoding.UTF8.GetBytes(text.Replace('\n', '\r')), "with the line ends of an old Mac"),
            (Encoding.UTF8.GetBytes(text.Replace(',', ';')), "with semicolons"),
            (Encoding.UTF8.GetBytes(text.Replace(',', '\t')), "with tabs"),
            ([], "emptied"));
    }
}
