using System.Globalization;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>What the program takes: on the disk, until its first map, and in memory.</summary>
internal sealed class FootprintSection(string program, string scratch, TextWriter output)
{
    /// <returns>Whether memory stayed steady.</returns>
    public async Task<bool> Write()
    {
        FileInfo[] files = new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(program))!).GetFiles("*", SearchOption.AllDirectories);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Published: {files.Sum(file => file.Length) / 1e6:0.0} MB in {files.Length} files.\n"));
        await StartToFirstMap.Run(program, output);
        return await new SteadyMemory(program, scratch, output).Write();
    }
}
