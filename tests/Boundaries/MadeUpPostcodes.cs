using System.Globalization;
using System.Text;
using CsCheck;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Tests;

/// <summary>Postcodes and files of them, made up for a test.</summary>
internal static class MadeUpPostcodes
{
    public const string DirectoryHeader = "pcd,pcds,doterm,oseast1m,osnrth1m,lat,long";

    /// <summary>Any postcode of the usual forms.</summary>
    public static readonly Gen<Postcode> Any =
        from area in Gen.OneOf("B", "EC", "SE", "W", "ZE")
        from district in Gen.OneOf("1", "9", "10", "55", "1A", "9Z")
        from sector in Gen.Int[0, 9]
        from unit in Gen.Char["ABDEFGHJLNPQRSTUWXYZ"].Array[2]
        select Of(FormattableString.Invariant($"{area}{district} {sector}{new string(unit)}"));

    /// <summary>The folder of the files that are kept for tests.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Postcodes");

    public static Postcode Of(string text) => Postcode.Read(text)!.Value;

    /// <summary>A row of the ONS Postcode Directory.</summary>
    public static string Row(Postcode postcode, LonLat? position, string ended = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"{postcode.Value.Replace(" ", "", StringComparison.Ordinal)},\"{postcode}\",{ended},,,{position?.Latitude ?? 99.999999:0.000000},{position?.Longitude ?? 0:0.000000}");

    public static PostcodeFile File(string name, params IEnumerable<string> lines)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\n")));
        return new PostcodeFile(name, bytes.Length, () => new MemoryStream(bytes));
    }

    public static PostcodeFile[] FilesIn(string folder) =>
    [
        .. from path in Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.csv", SearchOption.AllDirectories)
           select new PostcodeFile(Path.GetRelativePath(Path.Combine(Folder, folder), path).Replace('\\', '/'), new FileInfo(path).Length, () => System.IO.File.OpenRead(path)),
    ];

    /// <summary>A file that holds the postcodes of these files, in a folder of its own.</summary>
    public static string Written(TemporaryFolder folder, params IReadOnlyList<PostcodeFile> files)
    {
        (WrittenPostcodes written, string path) = Write(folder, files);
        Assert.Empty(written.Refused);
        return path;
    }

    public static (WrittenPostcodes Written, string Path) Write(TemporaryFolder folder, params IReadOnlyList<PostcodeFile> files)
    {
        string path = Path.Combine(folder.Path, Path.GetRandomFileName());
        System.IO.File.WriteAllBytes(path, []);
        WrittenPostcodes written = Boundaries.Postcodes.LoadPostcodes.Run(new WritePostcodes("made up", files, path, null), TestContext.Current.CancellationToken);
        return (written, path);
    }
}
