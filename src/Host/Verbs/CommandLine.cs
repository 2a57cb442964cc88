using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using System.Net.Sockets;

namespace ServiceMap.Host.Verbs;

/// <summary>The command line: finds the verb, runs it, and turns what goes wrong into one plain sentence.</summary>
internal static class CommandLine
{
    /// <summary>Done; the input was refused; the command line itself was wrong.</summary>
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;

    public static async Task<int> Run(string[] args, TextReader input, TextWriter output, TextWriter error, CancellationToken stop = default)
    {
        Terminal terminal = new(input, output, error);
        RootCommand root = new("Maps women-specific provision against the boroughs: where is nothing, and what ends next.");
        root.Options.Add(DataOption.Option);
        ServeVerb.AddTo(root, terminal);
        Command[] verbs =
        [
            ServeVerb.Make(terminal), GapsVerb.Make(terminal), TimelineVerb.Make(terminal), CliffVerb.Make(terminal), WhyVerb.Make(terminal),
            AskVerb.Make(terminal), LocateVerb.Make(terminal), ImportVerb.Make(terminal), ExportVerb.Make(terminal), InfoVerb.Make(terminal),
            BackupVerb.Make(terminal), RestoreVerb.Make(terminal), DoctorVerb.Make(terminal),
        ];
        foreach (Command verb in verbs) root.Subcommands.Add(verb);

        ParseResult asked = root.Parse(args);
        if (asked.Errors.Count > 0)
        {
            foreach (ParseError mistake in asked.Errors) await error.WriteLineAsync(mistake.Message);
            await error.WriteLineAsync($"Run \"servicemap {Verb(asked)}--help\" to see what there is.");
            return WrongUsage;
        }

        try
        {
            InvocationConfiguration how = new() { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return await asked.InvokeAsync(how, stop);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. Nothing that was not finished has been kept.");
            return Refused;
        }
        catch (Exception broken) when (IsOfTheMachine(broken) || IsOfTheMachine(broken.InnerException))
        {
            await error.WriteLineAsync($"This could not be done: {(IsOfTheMachine(broken) ? broken : broken.InnerException!).Message.TrimEnd('.')}. Check the path, the rights and the space on the disk, and try again.");
            return Refused;
        }
        catch (Exception unknown)
        {
            await error.WriteLineAsync(
                $"Something happened that ServiceMap does not know how to handle ({unknown.GetType().Name}: {unknown.Message.TrimEnd('.')}). " +
                "Nothing that was not finished has been kept. Please report this with what you did.");
            return Refused;
        }
    }

    private static bool IsOfTheMachine(Exception? broken) =>
        broken is IOException or UnauthorizedAccessException or DbException or InvalidDataException or SocketException;

    private static string Verb(ParseResult asked) => asked.CommandResult.Command is RootCommand ? "" : asked.CommandResult.Command.Name + " ";
}
