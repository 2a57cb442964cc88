using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>Runs inside the program that is measured: tells whoever connects to a socket what only the program's own runtime knows.</summary>
internal static class TellFigures
{
    /// <summary>Names the socket.</summary>
    public const string Variable = "SERVICEMAP_BENCHMARK_SOCKET";

    public static void Begin()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } place) return;
        Socket listening = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listening.Bind(new UnixDomainSocketEndPoint(place));
        listening.Listen();
        new Thread(() => Answer(listening)) { IsBackground = true, Name = "Figures" }.Start();
    }

    private static void Answer(Socket listening)
    {
        while (true)
        {
            using Socket asking = listening.Accept();
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            long resident = Environment.WorkingSet;
            long heap = GC.GetTotalMemory(forceFullCollection: true);
            asking.Send(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{allocated} {heap} {resident}\n")));
        }
    }
}
