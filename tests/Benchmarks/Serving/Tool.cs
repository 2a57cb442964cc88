using ServiceMap.Tests.Crashes;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>Another program, run to its end.</summary>
internal static class Tool
{
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It failed, or is not there.</exception>
    public static async Task<string> Run(string program, params string[] arguments)
    {
        Ended ended = await new BuiltProgram(program).Run(arguments);
        return ended.Exit == 0 ? ended.Output : throw new InvalidOperationException($"{program} failed: {ended.Error}{ended.Output}");
    }
}
