using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>
/// MapServer over the shipped shapes: two FastCGI processes behind lighttpd. Of the ways that were tried each is the fastest: FlatGeobuf
/// (its picture took half the time of that from a shapefile) and a text template (a fifth of the time of GeoJSON written by OGR).
/// </summary>
internal sealed class MapServer : IAsyncDisposable
{
    private const string Features = "?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=areas&OUTPUTFORMAT=templated";
    private const string Map = "?SERVICE=WMS&VERSION=1.1.1&REQUEST=GetMap&LAYERS=areas&STYLES=&SRS=EPSG:4326&BBOX=-0.52,51.27,0.35,51.70&WIDTH=800&HEIGHT=600&FORMAT=image/png";

    private readonly Started server;

    private MapServer(Started server, int port)
    {
        this.server = server;
        Shapes = new Uri($"http://127.0.0.1:{port}/map{Features}");
        Picture = new Uri($"http://127.0.0.1:{port}/map{Map}");
    }

    /// <summary>All areas as GeoJSON with every point of their shapes.</summary>
    public Uri Shapes { get; }

    /// <summary>The areas as a picture of 800 by 600.</summary>
    public Uri Picture { get; }

    /// <param name="shapes">The shapes as GeoJSON.</param>
    /// <param name="scratch">A folder for what it serves from.</param>
    public static async Task<MapServer> Over(string shapes, string scratch)
    {
        string folder = Directory.CreateDirectory(Path.Combine(scratch, "mapserver")).FullName;
        await Tool.Run(
            "ogr2ogr", "-f", "FlatGeobuf", "-nlt", "MULTIPOLYGON", "-nln", "areas", Path.Combine(folder, "areas.fgb"), shapes, "-dialect", "SQLite",
            "-sql", $"SELECT id AS code, name, geometry FROM \"{await LayerOf(shapes)}\"");
        int port = FreePort();
        await MapServerFiles.Write(folder, port);
        MapServer peer = new(Started.Of(new ProcessStartInfo("lighttpd", ["-D", "-f", Path.Combine(folder, "lighttpd.conf")])), port);
        try
        {
            await peer.Answers();
            return peer;
        }
        catch
        {
            await peer.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asked to end, so that it ends its own processes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!server.HasEnded) await Tool.Run("kill", server.Id.ToString(CultureInfo.InvariantCulture));
        await server.EndsWithin(TimeSpan.FromSeconds(10));
        server.Dispose();
    }

    private static async Task<string> LayerOf(string shapes)
    {
        string said = await Tool.Run("ogrinfo", "-q", shapes);
        return said.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1].Trim();
    }

    private async Task Answers()
    {
        using HttpClient client = new();
        for (int i = 0; i < 100; i++)
        {
            if (server.HasEnded) throw new InvalidOperationException($"lighttpd stopped: {server.Error}");
            try
            {
                using HttpResponseMessage answer = await client.GetAsync(Picture);
                if (answer.Content.Headers.ContentType?.MediaType == "image/png") return;
                throw new InvalidOperationException($"MapServer answers: {server.Error}{await answer.Content.ReadAsStringAsync()}");
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50);
            }
        }

        throw new InvalidOperationException("MapServer does not answer.");
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
