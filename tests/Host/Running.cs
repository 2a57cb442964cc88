using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests;

/// <summary>The command line as a person uses it, in a data folder of its own that goes away with it.</summary>
internal sealed class Running : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("servicemap-test-").FullName;

    public string Data => Path.Combine(Folder, "data");

    public string Database => Path.Combine(Data, "servicemap.db");

    public string Keys => Path.Combine(Data, "keys");

    /// <summary>Runs a verb in the data folder, with nobody there to answer.</summary>
    public Task<Said> Run(params string[] arguments) => Answering("", arguments);

    /// <summary>Runs a verb in the data folder; a person answers what it asks.</summary>
    public async Task<Said> Answering(string answer, params string[] arguments)
    {
        using StringReader input = new(answer);
        using StringWriter output = new();
        using StringWriter error = new();
        int exit = await CommandLine.Run([.. arguments, "--data", Data], input, output, error);
        return new Said(exit, output.ToString(), error.ToString());
    }

    /// <summary>Runs a verb that must succeed; the lines that it printed.</summary>
    public async Task<string[]> Lines(params string[] arguments)
    {
        Said said = await Run(arguments);
        Assert.True(said.Exit == CommandLine.Done, said.Error);
        return said.Output.TrimEnd('\n').Split('\n');
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    internal sealed record Said(int Exit, string Output, string Error);
}
