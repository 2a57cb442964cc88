using CsvHelper;
using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Points;

/// <summary>Writes the area of each point of a file beside it. While some rows are written, the next are read.</summary>
internal sealed class LocatePoints(IMediator ask)
{
    /// <summary>How many refusals are enough.</summary>
    public const int MostRefused = 100;

    private const int Batch = 32_768;

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
        (PointBatch read, PointBatch written) = (new PointBatch(), new PointBatch());
        Task writing = Task.CompletedTask;
        try
        {
            while (refusals.Count <= MostRefused && points.Fill(read, Batch))
            {
                await writing;
                (read, written) = (written, read);
                PointBatch full = written;
                writing = Task.Run(async () => full.Write(writer, await ask.Send(new AreasAt(full.Points), stop)), stop);
            }
        }
        finally
        {
            await writing;
        }
    }
}
