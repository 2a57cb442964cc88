using System.CommandLine;
using MediatR;
using ServiceMap.Host.Packs;
using ServiceMap.Host.Points;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap locate</c>: which area each of many points is in.</summary>
internal static class LocateVerb
{
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
            await new LocatePoints(scope.ServiceProvider.GetRequiredService<IMediator>()).Run(input, unfinished, refusals, stop);
            return refusals.Count == 0;
        });
        if (refusals.Count == 0) return CommandLine.Done;

        foreach (Refusal refusal in refusals.Take(LocatePoints.MostRefused)) await terminal.Error.WriteLineAsync(refusal.ToString());
        if (refusals.Count > LocatePoints.MostRefused) await terminal.Error.WriteLineAsync("There are more rows like these.");
        await terminal.Error.WriteLineAsync("Nothing was written: put these rows right and try again.");
        return CommandLine.Refused;
    }
}
