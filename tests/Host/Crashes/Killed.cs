using System.Reflection;
using ServiceMap.Tests.Crashes;

namespace ServiceMap.Host.Tests.Crashes;

/// <summary>The program that was built and what its victims work on, made once for the tests of a class.</summary>
public sealed class Killed : IAsyncLifetime
{
    /// <summary>The path of the program.</summary>
    internal static string Built { get; } =
        typeof(Killed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Program").Value!;

    internal static BuiltProgram Program { get; } = new(Built);

    internal Materials Materials { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Materials = await Materials.Make(Program);

    public ValueTask DisposeAsync()
    {
        Materials.Dispose();
        return ValueTask.CompletedTask;
    }
}
