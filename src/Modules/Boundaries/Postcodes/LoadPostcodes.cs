using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>Reads the postcodes of a download into a file of their own, all of them or none.</summary>
internal sealed class LoadPostcodes
{
    private const int RowsBetweenReports = 4096;

    private readonly WritePostcodes asked;
    private readonly CancellationToken stop;
    private readonly Refusals refusals = [];
    private long length;
    private long before;
    private int read;
    private int withoutPosition;
    private int ended;

    private LoadPostcodes(WritePostcodes asked, CancellationToken stop) => (this.asked, this.stop) = (asked, stop);

    public static WrittenPostcodes Run(WritePostcodes asked, CancellationToken stop) => new LoadPostcodes(asked, stop).Run();

    private WrittenPostcodes Run()
    {
        ChooseFiles.Choice choice = ChooseFiles.Run(asked.Source, asked.Files, refusals);
        length = Math.Max(1, choice.Files.Sum(file => file.Length));
        using (PostcodesWriter writer = new(asked.Path))
        {
            foreach (PostcodeFile file in choice.Files) Read(file, writer);
            if (read == 0 && refusals.Count == 0) refusals.Add(new Refusal(asked.Source, 0, "", "", "holds no postcode"));
            if (refusals.Count == 0) writer.Finish(new LoadedPostcodes(read - withoutPosition, ended, choice.Kind, asked.Source, IsDamaged: false));
        }

        return new WrittenPostcodes(read, withoutPosition, ended, refusals);
    }

    private void Read(PostcodeFile file, PostcodesWriter writer)
    {
        if (refusals.More) return;
        CsvOfPostcodes.Read(file, refusals, (row, cells, stream) =>
        {
            Take(row, cells, writer);
            if (++read % RowsBetweenReports != 0) return;
            stop.ThrowIfCancellationRequested();
            asked.Progress?.Report((before + stream.Position) / (double)length);
        });
        before += file.Length;
    }

    private void Take(PostcodeRow row, Cells cells, PostcodesWriter writer)
    {
        if (row.Position is not { } position)
        {
            withoutPosition++;
        }
        else if (!writer.Add(PostcodeKey.Of(row.Postcode), position, row.Ended))
        {
            cells.Refuse("", row.Postcode.Value, "stands twice: name a download that has every postcode once");
        }
        else if (row.Ended != MonthEnded.None)
        {
            ended++;
        }
    }
}
