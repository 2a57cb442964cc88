using System.Globalization;
using System.Text.RegularExpressions;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>Asks a server for one address as fast as it answers, with the program of that name.</summary>
/// <param name="scratch">A folder for the script that says how figures are printed.</param>
internal sealed partial class Wrk(string scratch)
{
    private const int Connections = 8;

    /// <summary>Exact figures, which its own page rounds.</summary>
    private const string Script = """
        done = function(summary, latency)
          local e = summary.errors
          io.write(string.format("figures %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
            e.connect + e.read + e.write + e.status + e.timeout))
        end
        """;

    /// <param name="address">What is asked for.</param>
    /// <param name="seconds">For how long, after a warm-up of a third of it.</param>
    /// <param name="plain">Whether the answer is to come uncompressed.</param>
    /// <exception cref="InvalidOperationException">Something was refused or not answered.</exception>
    public async Task<Load> Run(Uri address, int seconds, bool plain = false)
    {
        string script = Path.Combine(scratch, "figures.lua");
        await File.WriteAllTextAsync(script, Script);
        string encoding = plain ? "identity" : "br";
        await Once(address, Math.Max(1, seconds / 3), script, encoding);
        return await Once(address, seconds, script, encoding);
    }

    private static async Task<Load> Once(Uri address, int seconds, string script, string encoding)
    {
        string said = await Tool.Run("wrk", "-t", "1", "-c", Text(Connections), "-d", $"{seconds}s", "-H", $"Accept-Encoding: {encoding}", "-s", script, address.AbsoluteUri);
        if (Figures().Match(said) is not { Success: true } match) throw new InvalidOperationException($"Nothing was measured: {said}");
        double[] figures = [.. match.Groups["figure"].Captures.Select(figure => double.Parse(figure.Value, CultureInfo.InvariantCulture))];
        if (figures[4] > 0) throw new InvalidOperationException($"{address} failed {figures[4]} times.");
        return new Load(figures[0] / figures[1] * 1e6, figures[2] / 1000, figures[3] / 1000);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"figures( (?<figure>[0-9]+)){5}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figures();
}

/// <param name="PerSecond">Answers a second.</param>
/// <param name="Median">Milliseconds.</param>
/// <param name="Most">Milliseconds that one in a hundred takes longer than.</param>
internal sealed record Load(double PerSecond, double Median, double Most);
