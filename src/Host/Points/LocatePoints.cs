using CsvHelper;
using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Points;

/// <summary>Writes the area of each point of a file beside it. While some rows are written, the areas of the next are found, and those behind them are read.</summary>
internal sealed class LocatePoints(IMediator ask)
{
    /// <summary>How many refusals are enough.</summary>
    public const int MostRefused = 100;

    private const int Batch = 16_384;

    /// <param name="input">A CSV file with the columns lon and lat.</param>
    /// <param name="output">The file to write, which is of no use where anything was refused.</param>
    /// <param name="refusals">Takes what is no point.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task Run(string input, string output, Refusals refusals, CancellationToken stop)
    {
        try
        {
            using CsvReader reader = CsvReader.FromFile(input, new CsvReaderOptions { TrackLineNumbers = true, MaxRecordSize = 1 << 20 });
            using CsvWriter writer = CsvWriter.ToFile(output, new CsvWriterOptions { NewLine = "\n" });
            writer.WriteRecord(["lon", "lat", "area_code"]);
            ReadPoints points = new(reader, Path.GetFileName(input), refusals);
            if (points.Begin()) await Copy(points, writer, refusals, stop);
        }
        catch (CsvFormatException)
        {
            refusals.Add(new Refusal(Path.GetFileName(input), 0, "", "", "is not well-formed CSV"));
        }
    }

    private async Task Copy(ReadPoints points, CsvWriter writer, Refusals refusals, CancellationToken stop)
    {
        PointBatch[] batches = [new(), new(), new()];
        Task[] written = [Task.CompletedTask, Task.CompletedTask, Task.CompletedTask];
        Task<IReadOnlyList<AreaCode?>> located = Task.FromResult<IReadOnlyList<AreaCode?>>([]);
        Task last = Task.CompletedTask;
        try
        {
            for (int turn = 0; refusals.Count <= MostRefused; turn = (turn + 1) % batches.Length)
            {
                await written[turn];
                if (!points.Fill(batches[turn], Batch)) break;
                located = Locate(batches[turn], located, stop);
                written[turn] = last = Write(batches[turn], located, last, writer);
            }
        }
        finally
        {
            await Task.WhenAll(written);
        }
    }

    /// <summary>One batch after another, for they share a connection to the database.</summary>
    private async Task<IReadOnlyList<AreaCode?>> Locate(PointBatch batch, Task before, CancellationToken stop)
    {
        await before;
        return await Task.Run(() => ask.Send(new AreasAt(batch.Points), stop), stop);
    }

    private static async Task Write(PointBatch batch, Task<IReadOnlyList<AreaCode?>> located, Task before, CsvWriter writer)
    {
        IReadOnlyList<AreaCode?> areas = await located;
        await before;
        batch.Write(writer, areas);
    }
}
