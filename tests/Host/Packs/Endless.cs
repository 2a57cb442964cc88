using System.Text;

namespace ServiceMap.Host.Tests.Packs;

/// <summary>A stream that begins with one text and then says another again and again, so many times that nothing could hold it.</summary>
internal sealed class Endless(string first, string again, long length = long.MaxValue) : MemoryStream
{
    private readonly byte[] start = Encoding.UTF8.GetBytes(first);
    private readonly byte[] block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(again, 1 + (8192 / again.Length))));
    private long at;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (at >= length) return 0;
        ReadOnlySpan<byte> piece = at < start.Length ? start.AsSpan((int)at) : block.AsSpan((int)((at - start.Length) % block.Length));
        int count = Math.Min(buffer.Length, piece.Length);
        piece[..count].CopyTo(buffer);
        at += count;
        return count;
    }
}
