using NetTopologySuite.IO;
using Npgsql;
using NpgsqlTypes;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Shapes;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>Fills PostGIS with shapes and points, to the last bit as they are here.</summary>
internal static class PointTables
{
    public static void Fill(Peer peer, AreaShape[] shapes, LonLat[] points)
    {
        NpgsqlConnection postgres = (NpgsqlConnection)peer.Connection;
        peer.Do(Formulation.Preparation(peer.Folder, "places"));
        using (NpgsqlBinaryImporter importer = postgres.BeginBinaryImport("copy raw_area from stdin (format binary)"))
        {
            WKBWriter writer = new();
            for (int place = 0; place < shapes.Length; place++) importer.WriteRow(place, writer.Write(shapes[place].Geometry));
            importer.Complete();
        }

        using (NpgsqlBinaryImporter importer = postgres.BeginBinaryImport("copy raw_point from stdin (format binary)"))
        {
            for (int point = 0; point < points.Length; point++)
            {
                importer.StartRow();
                importer.Write(point, NpgsqlDbType.Integer);
                importer.Write(points[point].Longitude, NpgsqlDbType.Double);
                importer.Write(points[point].Latitude, NpgsqlDbType.Double);
            }

            importer.Complete();
        }

        peer.Do(Formulation.Preparation(peer.Folder, "points"));
    }
}
