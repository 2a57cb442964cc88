using System.CommandLine;
using System.Globalization;
using CsvHelper;
using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap locate</c>: which area each of many points is in.</summary>
internal static class LocateVerb
{
    private const int Batch = 65_536;
    private const int MostListed = 100;

    public static Command Make(Terminal terminal)
    {
        Command verb = new("locate", """
            Finds the area of each point of a CSV file with the columns lon,lat and writes lon,lat,area_code; the code is empty for a
            point that is in no area. The file may be of any size.

            Example: servicemap locate --input points.csv --output areas.csv
            """);
        Option<string> input = new("--input") { Description = "The file to read, with the columns lon,lat in degrees (WGS 84).", HelpName = "FILE", Required = true };
        Option<string> output = new("--output") { Description = "The file to write.", HelpName = "FILE", Required = true };
        verb.Options.Add(input);
        verb.Options.Add(output);
        verb.SetAction((asked, stop) => Run(asked, Path.GetFullPath(asked.GetValue(input)!), Path.GetFullPath(asked.GetValue(output)!), terminal, stop));
        return verb;
    }

    private static async Task<int> Run(ParseResult asked, string input, string output, Terminal terminal, CancellationToken stop)
    {
        if (!File.Exists(input))
        {
            await terminal.Error.WriteLineAsync($"{input} is not there: name a CSV file with the columns lon,lat.");
            return CommandLine.Refused;
        }

        await using Session session = await Session.Open(asked, stop);
        if (await session.Get<ShippedPack>().LoadIfEmpty(stop) is { } loaded) await terminal.Error.WriteLineAsync(loaded);
        await using AsyncServiceScope scope = session.Scope();

        Refusals refusals = [];
        await Beside.Make(output, async unfinished =>
        {
            await Locate(input, unfinished, scope.ServiceProvider.GetRequiredService<IMediator>(), refusals, stop);
            return refusals.Count == 0;
        });
        if (refusals.Count == 0) return CommandLine.Done;

        foreach (Refusal refusal in refusals.Take(MostListed)) await terminal.Error.WriteLineAsync(refusal.ToString());
        if (refusals.Count > MostListed) await terminal.Error.WriteLineAsync("There are more rows like these.");
        await terminal.Error.WriteLineAsync("Nothing was written: put these rows right and try again.");
        return CommandLine.Refused;
    }

    private static async Task Locate(string input, string output, IMediator ask, Refusals refusals, CancellationToken stop)
    {
        try
        {
            await LocateRows(input, output, ask, refusals, stop);
        }
        catch (CsvFormatException)
        {
            refusals.Add(new Refusal(Path.GetFileName(input), 0, "", "", "is not well-formed CSV"));
        }
    }

    private static async Task LocateRows(string input, string output, IMediator ask, Refusals refusals, CancellationToken stop)
    {
        string file = Path.GetFileName(input);
        using CsvReader reader = CsvReader.FromFile(input, new CsvReaderOptions { TrackLineNumbers = true, MaxRecordSize = 1 << 20 });
        using CsvWriter writer = CsvWriter.ToFile(output, new CsvWriterOptions { NewLine = "\n" });
        writer.WriteRecord(["lon", "lat", "area_code"]);
        int lon = Column(reader, "lon");
        int lat = Column(reader, "lat");
        if (lon < 0 || lat < 0)
        {
            refusals.Add(new Refusal(file, 1, "", string.Join(',', reader.Headers), "is not the header: the columns lon and lat are needed"));
            return;
        }

        List<(string Lon, string Lat)> texts = new(Batch);
        List<LonLat> points = new(Batch);
        while (refusals.Count <= MostListed && reader.Read())
        {
            string longitude = lon < reader.FieldCount ? reader.GetString(lon) : "";
            string latitude = lat < reader.FieldCount ? reader.GetString(lat) : "";
            LonLat point = new(
                Degrees(longitude, "lon", file, reader.LineNumber, refusals), Degrees(latitude, "lat", file, reader.LineNumber, refusals));
            if (!double.IsNaN(point.Longitude) && !double.IsNaN(point.Latitude) && point.WhyNotOnEarth() is { } reason)
                refusals.Add(new Refusal(file, (int)reader.LineNumber, "lon", $"{longitude},{latitude}", reason));
            texts.Add((longitude, latitude));
            points.Add(point);
            if (points.Count == Batch) await Flush();
        }

        await Flush();

        async Task Flush()
        {
            IReadOnlyList<AreaCode?> areas = points.Count == 0 ? [] : await ask.Send(new AreasAt(points), stop);
            for (int i = 0; i < points.Count; i++) writer.WriteRecord([texts[i].Lon, texts[i].Lat, Harmless(areas[i])]);
            texts.Clear();
            points.Clear();
        }
    }

    /// <summary>A code that a spreadsheet would run as a formula is made harmless; the degrees are numbers, whatever they begin with.</summary>
    private static string Harmless(AreaCode? area) =>
        area is { Value: var code } ? (code[0] is '=' or '+' or '-' or '@' ? $"'{code}" : code) : "";

    private static int Column(CsvReader reader, string name)
    {
        for (int i = 0; i < reader.Headers.Count; i++)
        {
            if (reader.Headers[i] == name) return i;
        }

        return -1;
    }

    private static double Degrees(string text, string column, string file, long line, Refusals refusals)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees) && double.IsFinite(degrees)) return degrees;
        refusals.Add(new Refusal(file, (int)line, column, text, text.Length == 0 ? "is empty: write degrees, such as -0.1169" : "is not a number of degrees: write it as -0.1169"));
        return double.NaN;
    }
}
