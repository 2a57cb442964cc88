using DuckDB.NET.Data;
using Npgsql;
using ServiceMap.Gaps.Engine;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>Fills a peer with stretches, cell by cell, by the fastest way it has to take rows.</summary>
internal static class StretchTables
{
    public static void Fill(Peer peer, Stretch[][] cells)
    {
        peer.Do(Formulation.Preparation(peer.Folder, "tables"));
        if (peer.Connection is NpgsqlConnection postgres) Copy(postgres, cells);
        else Append((DuckDBConnection)peer.Connection, cells);
        peer.Do($"insert into cell select * from generate_series(0, {cells.Length - 1})");
        peer.Do(Formulation.Preparation(peer.Folder, "stretches"));
    }

    private static void Append(DuckDBConnection duck, Stretch[][] cells)
    {
        using DuckDBAppender appender = duck.CreateAppender("stretch");
        foreach ((int cell, Stretch stretch) in Rows(cells))
        {
            IDuckDBAppenderRow row = appender.CreateRow().AppendValue(cell).AppendValue(stretch.ActiveFrom).AppendValue(stretch.ActiveTo);
            (int From, int To)? confirmed = Confirmed(stretch);
            row.AppendValue(confirmed?.From).AppendValue(confirmed?.To).AppendValue((sbyte)stretch.Level).EndRow();
        }
    }

    private static void Copy(NpgsqlConnection postgres, Stretch[][] cells)
    {
        using NpgsqlBinaryImporter importer = postgres.BeginBinaryImport("copy stretch from stdin (format binary)");
        foreach ((int cell, Stretch stretch) in Rows(cells))
        {
            (int From, int To)? confirmed = Confirmed(stretch);
            importer.StartRow();
            importer.Write(cell);
            importer.Write(stretch.ActiveFrom);
            importer.Write(stretch.ActiveTo);
            importer.Write(confirmed?.From);
            importer.Write(confirmed?.To);
            importer.Write((short)stretch.Level);
        }

        importer.Complete();
    }

    private static IEnumerable<(int Cell, Stretch Stretch)> Rows(Stretch[][] cells) =>
        cells.SelectMany((stretches, cell) => stretches.Select(stretch => (cell, stretch)));

    private static (int From, int To)? Confirmed(Stretch stretch) =>
        stretch.ConfirmedFrom <= stretch.ConfirmedTo ? (stretch.ConfirmedFrom, stretch.ConfirmedTo) : null;
}
