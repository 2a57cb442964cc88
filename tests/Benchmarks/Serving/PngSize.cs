using System.Buffers.Binary;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>Sees to it that pictures of the same size are compared.</summary>
internal static class PngSize
{
    /// <exception cref="InvalidOperationException">It is no PNG of 800 by 600.</exception>
    public static void Check(byte[] picture, string whose)
    {
        bool isPicture = picture.Length > 24 && picture.AsSpan(1, 3).SequenceEqual("PNG"u8);
        (int width, int height) = isPicture ? (Side(picture, 16), Side(picture, 20)) : (0, 0);
        if ((width, height) != (800, 600)) throw new InvalidOperationException($"The picture of {whose} is {width} by {height} and not 800 by 600.");
    }

    private static int Side(byte[] picture, int at) => BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(at));
}
