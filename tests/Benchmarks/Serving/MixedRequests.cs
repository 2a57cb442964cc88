using System.Globalization;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>What people and machines ask for, mixed, the same for the same seed.</summary>
internal sealed class MixedRequests(int seed)
{
    private static readonly string[] Words = ["housing", "advocacy", "court", "mental health", "lambeth", "debt", "family", "no such thing"];
    private static readonly string[] Boroughs = ["E09000022-lambeth", "E09000003-barnet", "E09000009-ealing", "E09000028-southwark", "E09000030-tower-hamlets"];

    private readonly Random chance = new(seed);

    public string Next() => chance.Next(100) switch
    {
        < 25 => $"/?day={Day()}",
        < 40 => $"/?day={Day()}&format=json",
        < 50 => $"/rug?day={Day()}",
        < 60 => $"/areas/{Any(Boroughs)}?day={Day()}",
        < 65 => $"/areas/{Any(Boroughs)}/advocacy?day={Day()}",
        < 70 => $"/cliff?from={Day()}&to=2027-12-31",
        < 85 => $"/services?words={Uri.EscapeDataString(Any(Words))}&page={chance.Next(1, 5)}",
        < 88 => $"/?day={Day()}&format=png",
        < 90 => $"/rug?day={Day()}&format=svg",
        < 94 => string.Create(CultureInfo.InvariantCulture, $"/boundaries.geojson?tolerance={chance.Next(1, 1000) / 100000.0:0.#####}"),
        _ => $"/nowhere/{chance.Next()}",
    };

    private string Day() => new DateOnly(2017, 1, 1).AddDays(chance.Next(4000)).ToString("O", CultureInfo.InvariantCulture);

    private string Any(string[] choices) => choices[chance.Next(choices.Length)];
}
