using System.CommandLine;
using ServiceMap.Host.Storage.Checks;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap doctor</c>: looks at everything that the program rests on, changes nothing, and says what to do.</summary>
internal static class DoctorVerb
{
    public static Command Make(Terminal terminal)
    {
        Command verb = new("doctor", """
            Checks the data folder, the disk, the database, versions, shapes and keys, and says what to do. Changes nothing.

            Example: servicemap doctor
            """);
        verb.SetAction((asked, stop) => Run(asked, terminal, stop));
        return verb;
    }

    private static async Task<int> Run(ParseResult asked, Terminal terminal, CancellationToken stop)
    {
        await using Session session = Session.AsItIs(asked);
        IReadOnlyList<Finding> findings = await session.Get<Checkup>().Run(stop);
        foreach (Finding finding in findings)
        {
            await terminal.Output.WriteLineAsync($"{Word(finding.Verdict),-8} {finding.About,-12} {finding.Text}.");
            if (finding.Remedy.Length > 0) await terminal.Output.WriteLineAsync($"{"",21} {finding.Remedy}.");
        }

        int faults = findings.Count(finding => finding.Verdict == Verdict.Fault);
        int warnings = findings.Count(finding => finding.Verdict == Verdict.Warning);
        await terminal.Output.WriteLineAsync(
            faults + warnings == 0 ? "All is well." : $"{Say.Count(faults, "fault", "faults")} and {Say.Count(warnings, "warning", "warnings")}: see what to do under each.");
        return faults == 0 ? CommandLine.Done : CommandLine.Refused;
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Well => "well",
        Verdict.Warning => "warning",
        _ => "FAULT",
    };
}
