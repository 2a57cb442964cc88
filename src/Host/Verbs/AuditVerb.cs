using System.CommandLine;
using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Host.Packs;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap audit</c>: whether the record of who did what is whole, and a copy of it.</summary>
internal static class AuditVerb
{
    public static Command Make(Terminal terminal) => new("audit", """
        Looks after the audit trail, the record of who did what.

        Example: servicemap audit verify
        """) { Verify(terminal), Export(terminal) };

    private static Command Verify(Terminal terminal)
    {
        Command verb = new("verify", """
            Looks for rows of the audit trail that were changed, removed or added behind the program's back. Note the hash that it prints somewhere
            else: with --last, a later run finds whether the trail still holds it.

            Example: servicemap audit verify
            """);
        Option<string?> last = new("--last") { Description = "A hash that an earlier run printed.", HelpName = "HASH" };
        verb.Options.Add(last);
        verb.SetAction((asked, stop) => Tell(asked, asked.GetValue(last), terminal, stop));
        return verb;
    }

    private static Command Export(Terminal terminal)
    {
        Command verb = new("export", """
            Writes the audit trail to a file, oldest row first. It names people: keep it as your body's records are kept.

            Example: servicemap audit export --format csv --output audit.csv
            """);
        Option<string> format = new("--format") { Description = "csv (default) or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json");
        Option<string> file = new("--output") { Description = "The file to write.", HelpName = "FILE", Required = true };
        verb.Options.Add(format);
        verb.Options.Add(file);
        verb.SetAction((asked, stop) => Write(asked, asked.GetValue(format) == "json" ? AuditFormat.Json : AuditFormat.Csv, Path.GetFullPath(asked.GetValue(file)!), terminal, stop));
        return verb;
    }

    private static async Task<int> Tell(ParseResult asked, string? noted, Terminal terminal, CancellationToken stop)
    {
        AuditVerdict verdict = await Ask(asked, new VerifyAudit(noted), stop);
        await terminal.Output.WriteLineAsync($"{Say.Count(verdict.Rows, "row", "rows")}, last hash {(verdict.Rows == 0 ? "none" : verdict.Last)}");
        if (verdict.Fault is { } fault) await terminal.Error.WriteLineAsync($"The audit trail was tampered with. Row {fault.Row}: {fault.Why}.");
        if (noted is not null && verdict.NotedRow is null) await terminal.Error.WriteLineAsync($"The audit trail was tampered with. No row has the hash {noted}.");
        if (verdict.Fault is not null || (noted is not null && verdict.NotedRow is null)) return CommandLine.Refused;

        await terminal.Output.WriteLineAsync(verdict.NotedRow is { } row ? $"The audit trail is whole, and row {row} has the hash that was noted." : "The audit trail is whole.");
        return CommandLine.Done;
    }

    private static async Task<int> Write(ParseResult asked, AuditFormat format, string path, Terminal terminal, CancellationToken stop)
    {
        ReadOnlyMemory<byte> file = await Ask(asked, new ExportAudit(format), stop);
        await Beside.WriteFile(path, stream => stream.WriteAsync(file, stop).AsTask());
        await terminal.Output.WriteLineAsync($"Exported to {path}.");
        return CommandLine.Done;
    }

    private static async Task<T> Ask<T>(ParseResult asked, IRequest<T> question, CancellationToken stop)
    {
        await using Session session = await Session.Open(asked, stop);
        await using AsyncServiceScope scope = session.Scope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(question, stop);
    }
}
