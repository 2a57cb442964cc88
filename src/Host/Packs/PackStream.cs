using System.IO.Hashing;

namespace ServiceMap.Host.Packs;

/// <summary>
/// A file of a pack while it is read: opened when the first byte is asked for, stopped when it holds more than it may, and compared
/// with the checksum that a zip gives. Whatever goes wrong is an <see cref="UnreadableFile"/>.
/// </summary>
/// <param name="open">Opens the file.</param>
/// <param name="allowance">How much the pack may still hold.</param>
/// <param name="checksum">The CRC-32 of the whole file; null where none is known.</param>
internal sealed class PackStream(Func<Stream> open, Allowance allowance, uint? checksum = null) : Stream
{
    private const string Damaged = "is damaged, or packed in a way that cannot be read: make the zip again";

    private readonly Crc32 sum = new();
    private Stream? file;
    private long count;
    private byte first;

    /// <summary>Whether the file begins with the mark of UTF-16.</summary>
    public bool IsUtf16 { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = ReadNext(buffer);
        allowance.Use(read, count);
        Note(buffer[..read]);
        count += read;
        if (read == 0 && buffer.Length > 0 && checksum is { } expected && sum.GetCurrentHashAsUInt32() != expected)
            throw new UnreadableFile(Damaged);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) file?.Dispose();
        base.Dispose(disposing);
    }

    private int ReadNext(Span<byte> buffer)
    {
        try
        {
            file ??= open();
            return file.Read(buffer);
        }
        catch (InvalidDataException broken)
        {
            throw new UnreadableFile(Damaged, broken);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFile("cannot be read: check that it is there and that it may be read", broken);
        }
    }

    private void Note(ReadOnlySpan<byte> bytes)
    {
        if (checksum is not null) sum.Append(bytes);
        for (int i = 0; i < bytes.Length && count + i < 2; i++)
        {
            if (count + i == 0) first = bytes[i];
            else IsUtf16 = (first, bytes[i]) is (0xFF, 0xFE) or (0xFE, 0xFF);
        }
    }
}
