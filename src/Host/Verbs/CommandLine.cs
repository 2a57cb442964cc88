using System.CommandLine;
using System.CommandLine.Parsing;

namespace ServiceMap.Host.Verbs;

/// <summary>The command line: finds the verb, runs it, and turns what goes wrong into one plain sentence.</summary>
internal static class CommandLine
{
    /// <summary>Done; the input was refused; the command line itself was wrong.</summary>
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;

    /// <summary>
    /// What was asked to end has so long, also on a machine that is busy with something else; then the process ends with the code of
    /// the signal. Whoever runs containers kills after ten seconds.
    /// </summary>
    private static readonly TimeSpan Ending = TimeSpan.FromSeconds(8);

    public static async Task<int> Run(string[] args, TextReader input, TextWriter output, TextWriter error, CancellationToken stop = default)
    {
        ParseResult asked = Root(new Terminal(input, output, error)).Parse(args);
        if (asked.Errors.Count > 0)
        {
            foreach (ParseError mistake in asked.Errors) await error.WriteLineAsync(mistake.Message);
            await error.WriteLineAsync($"Run \"servicemap {Verb(asked)}--help\" to see what there is.");
            return WrongUsage;
        }

        try
        {
            InvocationConfiguration how = new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Ending };
            return await asked.InvokeAsync(how, stop);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. Nothing that was not finished has been kept.");
            return Refused;
        }
        catch (Exception broken)
        {
            await error.WriteLineAsync(WhatWentWrong.Sentence(broken, asked.Folder()));
            return Refused;
        }
    }

    /// <summary>Everything that may be typed.</summary>
    internal static RootCommand Root(Terminal terminal)
    {
        RootCommand root = new("Maps women-specific provision against the boroughs: where is nothing, and what ends next.");
        root.Options.Add(DataOption.Option);
        ServeVerb.AddTo(root, terminal);
        Command[] verbs =
        [
            ServeVerb.Make(terminal), GapsVerb.Make(terminal), TimelineVerb.Make(terminal), CliffVerb.Make(terminal), WhyVerb.Make(terminal),
            AskVerb.Make(terminal), LocateVerb.Make(terminal), ImportVerb.Make(terminal), ExportVerb.Make(terminal), InfoVerb.Make(terminal),
            UnlistedVerb.Make(terminal), NotesVerb.Make(terminal), UsersVerb.Make(terminal), AuditVerb.Make(terminal),
            BackupVerb.Make(terminal), RestoreVerb.Make(terminal), DoctorVerb.Make(terminal),
        ];
        foreach (Command verb in verbs) root.Subcommands.Add(verb);
        return root;
    }

    private static string Verb(ParseResult asked) => asked.CommandResult.Command is RootCommand ? "" : asked.CommandResult.Command.Name + " ";
}
