using System.CommandLine;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap import postcodes</c>: loads where postcodes are, in the place of what was loaded before.</summary>
internal static class PostcodesVerb
{
    /// <summary>So many refusals are shown; the others are counted.</summary>
    private const int MostListed = 100;

    public static Command Make(Terminal terminal)
    {
        Command verb = new("postcodes", """
            Loads where postcodes are, from the ONS Postcode Directory or OS Code-Point Open as they are downloaded, in the place of
            what was loaded before. When one row is refused, nothing is loaded.

            Example: servicemap import postcodes ONSPD.zip
            """);
        Argument<string> path = new("PATH") { Description = "The CSV file, the folder or the .zip of the download." };
        verb.Arguments.Add(path);
        verb.SetAction((asked, stop) => Run(asked, Path.GetFullPath(asked.GetValue(path)!), terminal, stop));
        return verb;
    }

    private static async Task<int> Run(ParseResult asked, string path, Terminal terminal, CancellationToken stop)
    {
        using PostcodeFiles? files = PostcodeFiles.At(path);
        if (files is null)
        {
            await terminal.Error.WriteLineAsync($"{path} is not there: name the file, folder or .zip of a download of postcodes.");
            return CommandLine.Refused;
        }

        await using Session session = await Session.Open(asked, stop);
        WrittenPostcodes written = await terminal.WithProgress("Loading postcodes", progress => session.Get<ImportPostcodes>().Run(files, progress, stop));
        if (written.Refused.Count > 0) return await Refuse(written.Refused, terminal);

        await Tell(written, terminal.Output);
        foreach (string line in await session.Get<LocateSites>().Run(stop)) await terminal.Output.WriteLineAsync(line);
        return CommandLine.Done;
    }

    private static async Task<int> Refuse(Refusals refused, Terminal terminal)
    {
        foreach (Refusal refusal in refused.Take(MostListed)) await terminal.Error.WriteLineAsync(refusal.ToString());
        bool more = refused.More || refused.Count > MostListed;
        await terminal.Error.WriteLineAsync($"No postcode was loaded{(more ? ", and there is more that is wrong" : "")}: what was loaded before is as it was.");
        return CommandLine.Refused;
    }

    private static async Task Tell(WrittenPostcodes written, TextWriter output)
    {
        await output.WriteLineAsync($"{Say.Count(written.Read, "postcode was", "postcodes were")} read.");
        await output.WriteLineAsync($"{Say.Number(written.WithoutPosition)} without a position, which their source does not give: not kept.");
        await output.WriteLineAsync($"{Say.Number(written.Ended)} terminated: kept and marked.");
    }
}
