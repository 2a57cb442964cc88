using System.Text;
using ServiceMap.Host.Packs;
using ServiceMap.Tests.Broken;

namespace ServiceMap.Host.Tests.Packs;

/// <summary>A data folder with the shipped data, to which the tests of a class offer packs that must be refused and leave no trace.</summary>
public sealed class RefusedPacks : IAsyncLifetime
{
    private Target target = null!;
    private string print = "";

    internal static BrokenPack Whole { get; } = BrokenPack.Whole(Shipped.Folders);

    public async ValueTask InitializeAsync()
    {
        target = await Target.Start(shipped: true);
        print = target.Print();
    }

    /// <summary>What is said of a pack that is refused.</summary>
    internal async Task<string[]> Sentences(BrokenPack pack)
    {
        string place = target.Place("in");
        Directory.CreateDirectory(place);
        return await Sentences(pack.WriteTo(place));
    }

    internal async Task<string[]> Sentences(string path)
    {
        TakeTogether.Outcome? outcome = await target.Import(path);

        Assert.Equal(print, target.Print());
        return [.. outcome!.Refused.Select(refusal => refusal.ToString())];
    }

    /// <summary>The shipped pack with some cells of one row written over, such as <c>starts=2021-02-30|ends=</c>.</summary>
    internal static BrokenPack Changed(string file, int line, string cells) =>
        Changed(file, line, [.. cells.Split('|').Select(cell => cell.Split('=', 2)).Select(parts => (parts[0], parts[1]))]);

    internal static BrokenPack Changed(string file, int line, params (string Column, string Cell)[] cells)
    {
        string[][] rows = CsvBytes.Read(Whole[file]);
        foreach ((string column, string cell) in cells) rows[line - 1][Array.IndexOf(rows[0], column)] = cell;
        return Whole.With(file, CsvBytes.Write(rows), string.Join('|', cells));
    }

    /// <summary>The shipped pack with one file as this text.</summary>
    internal static BrokenPack Written(string file, string text) => Whole.With(file, Encoding.UTF8.GetBytes(text), "rewritten");

    internal static string Text(string file) => Encoding.UTF8.GetString(Whole[file]);

    public ValueTask DisposeAsync() => target.DisposeAsync();
}
