using System.Diagnostics;

namespace ServiceMap.Tests.Crashes;

/// <summary>The program as it was built, run as a process of its own.</summary>
/// <param name="path">The program itself, or its <c>.dll</c>.</param>
internal sealed class BuiltProgram(string path)
{
    /// <summary>The command that runs it and the arguments that come before all others.</summary>
    public (string File, string[] First) Command => Path.GetExtension(path) == ".dll" ? ("dotnet", [path]) : (path, []);

    public Started Start(params string[] arguments) => Started.Of(new ProcessStartInfo(Command.File, [.. Command.First, .. arguments]));

    public async Task<Ended> Run(params string[] arguments)
    {
        using Started started = Start(arguments);
        return await started.End();
    }
}

/// <summary>What a process that has ended left: its exit code and everything that it had printed by then.</summary>
internal sealed record Ended(int Exit, string Output, string Error);
