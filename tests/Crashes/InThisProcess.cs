using Microsoft.Data.Sqlite;

namespace ServiceMap.Tests.Crashes;

/// <summary>Runs a verb of the program without starting a process, where only its result matters.</summary>
internal static class InThisProcess
{
    public static async Task<Ended> Run(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exit = await Host.Verbs.CommandLine.Run(arguments, TextReader.Null, output, error);

        // Nothing may be held open of a folder that is looked into or taken away next.
        SqliteConnection.ClearAllPools();
        return new Ended(exit, output.ToString(), error.ToString());
    }

    /// <summary>Runs a verb that must succeed.</summary>
    public static async Task Do(params string[] arguments)
    {
        Ended ended = await Run(arguments);
        if (ended.Exit != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)} did not succeed: {ended.Error}");
    }
}
