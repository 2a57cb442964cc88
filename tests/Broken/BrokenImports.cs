using System.Globalization;
using ServiceMap.Gaps.Grids;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Tests.Broken;

/// <summary>
/// Imports broken packs, and says of each whether it was treated as it ought to be. One that is refused leaves everything as it was,
/// and every refusal has its place and reads as a sentence. One that is accepted can be exported, read back and mapped.
/// </summary>
internal sealed class BrokenImports : IAsyncDisposable
{
    private readonly Target shipped;
    private readonly Target empty;
    private readonly string shippedPrint;
    private readonly string emptyPrint;

    private BrokenImports(Target shipped, Target empty) =>
        (this.shipped, this.empty, shippedPrint, emptyPrint) = (shipped, empty, shipped.Print(), empty.Print());

    public static async Task<BrokenImports> Start() => new(await Target.Start(shipped: true), await Target.Start(shipped: false));

    /// <param name="Accepted">Whether the pack was taken in.</param>
    /// <param name="Fault">What is wrong with how it was treated; null when nothing is.</param>
    /// <param name="Refused">What was refused.</param>
    internal sealed record Result(bool Accepted, string? Fault, IReadOnlyList<Refusal> Refused);

    public async Task<Result> Try(BrokenPack pack)
    {
        Target target = pack.ForEmptyFolder ? empty : shipped;
        try
        {
            string place = target.Place("in");
            Directory.CreateDirectory(place);
            TakeTogether.Outcome? outcome = await target.Import(pack.WriteTo(place));
            if (outcome is null) return new Result(false, null, []);
            if (outcome.Refused.Count > 0) return new Result(false, FaultOfRefusal(outcome.Refused, target), outcome.Refused);

            string? fault = await FaultOfAccepted(target);
            await target.Restore();
            return new Result(true, fault, []);
        }
        catch (Exception thrown)
        {
            await target.Restore();
            return new Result(false, $"threw {thrown}", []);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await shipped.DisposeAsync();
        await empty.DisposeAsync();
    }

    private string? FaultOfRefusal(IReadOnlyList<Refusal> refused, Target target)
    {
        if (target.Print() != (target == empty ? emptyPrint : shippedPrint)) return "was refused, and yet something was stored";
        return refused.Select(FaultOf).FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOf(Refusal refusal)
    {
        string said = refusal.ToString();
        if (refusal.File.Length == 0) return $"a refusal without a file: {said}";
        if (refusal.Line <= 0 && refusal.Column.Length > 0) return $"a refusal without a line: {said}";
        if (refusal.Reason.Length == 0 || !(said.EndsWith('.') || said.EndsWith('?')) || said.EndsWith("..", StringComparison.Ordinal)) return $"no sentence: {said}";
        if (said.Any(char.IsControl) || said.Length > 1000) return string.Create(CultureInfo.InvariantCulture, $"no line of a terminal ({said.Length} letters): {said}");
        return null;
    }

    private static async Task<string?> FaultOfAccepted(Target target)
    {
        Grid grid = await target.Grid();
        if (grid.Words.Areas.Count == 0) return "was accepted, and yet the map is empty";

        string place = target.Place("out");
        if (await target.Export(place) is { } reason) return $"cannot be exported: {reason}";
        TakeTogether.Outcome? again = await target.Import(place);
        if (again is null or { Refused.Count: > 0 }) return $"refuses its own export: {again?.Refused[0]}";
        return again.ChangesNothing ? null : "its own export changed something: " + string.Join("; ", again.Files.Where(file => file.Added + file.Updated > 0));
    }
}
