namespace ServiceMap.Benchmarks.Peers;

/// <summary>What a section stands on.</summary>
/// <param name="Postgres">How to reach a PostgreSQL with PostGIS that may be filled; null where there is none.</param>
/// <param name="Program">The published program; null where there is none.</param>
/// <param name="Scratch">A folder that goes away afterwards.</param>
/// <param name="Small">Whether to measure with little data, to try the sections themselves.</param>
internal sealed record Ground(string? Postgres, string? Program, string Scratch, bool Small)
{
    public int Stretches => Small ? 100_000 : 1_000_000;

    public int Points => Small ? 50_000 : 1_000_000;

    public string NeedsProgram => Program ?? throw new InvalidOperationException("Name the published program: --program PATH.");
}
