using ServiceMap.Host.Tests.Serving;

namespace ServiceMap.Host.Tests;

/// <summary>A data folder with the shipped data, which the tests of a class share and only read.</summary>
public sealed class ShippedData : IAsyncLifetime
{
    private Running running = null!;

    public async ValueTask InitializeAsync() => running = await Prepared.Copy();

    internal Task<Running.Said> Run(params string[] arguments) => running.Run(arguments);

    internal Task<string[]> Lines(params string[] arguments) => running.Lines(arguments);

    internal string PathOf(string name) => running.PathOf(name);

    internal string Data => running.Data;

    public ValueTask DisposeAsync()
    {
        running.Dispose();
        return ValueTask.CompletedTask;
    }
}
