namespace ServiceMap.Benchmarks.Serving;

/// <summary>What is measured of the program while it serves, each in a folder that goes away with it.</summary>
internal static class Measure
{
    public static Task<int> Serving(string program, TextWriter output) => In(async scratch =>
    {
        await new PagesSection(program, scratch, output).Write();
        return true;
    });

    public static Task<int> Footprint(string program, TextWriter output) => In(scratch => new FootprintSection(program, scratch, output).Write());

    public static Task<int> Memory(string program, TextWriter output) => In(scratch => new SteadyMemory(program, scratch, output).Write());

    private static async Task<int> In(Func<string, Task<bool>> measure)
    {
        string scratch = Directory.CreateTempSubdirectory("servicemap-benchmark-").FullName;
        try
        {
            return await measure(scratch) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }
}
