using System.Globalization;
using System.Net.Sockets;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>What the runtime of a served program says of its memory; see <see cref="TellFigures"/>.</summary>
/// <param name="Allocated">Bytes that it has allocated since it started.</param>
/// <param name="Heap">Bytes that live on the heap after a full collection.</param>
/// <param name="Resident">Bytes of memory that the process holds.</param>
internal sealed record Inside(long Allocated, long Heap, long Resident)
{
    public static async Task<Inside> Of(string socket)
    {
        using Socket connection = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket));
        await using NetworkStream stream = new(connection);
        using StreamReader reader = new(stream);
        long[] figures = [.. (await reader.ReadLineAsync())!.Split(' ').Select(figure => long.Parse(figure, CultureInfo.InvariantCulture))];
        return new Inside(figures[0], figures[1], figures[2]);
    }
}
