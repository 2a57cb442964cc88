namespace ServiceMap.Architecture.Tests.Reading;

/// <summary>The repository as it stands on the disk. No rule lists modules by hand: they are the folders of <c>src/Modules</c>.</summary>
internal static class Repository
{
    private const string Offenders = "tests/Architecture/Offenders";

    /// <summary>The folders that building makes.</summary>
    public static IReadOnlyList<string> Made { get; } = ["bin", "obj", "node_modules", "dist", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The modules, and the Contracts of those that have any, by name.</summary>
    public static IReadOnlyList<string> Modules { get; } =
        [.. ModuleFolders().Where(name => !name.EndsWith(ProjectFile.Contracts)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Contracts { get; } =
        [.. ModuleFolders().Where(name => name.EndsWith(ProjectFile.Contracts)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<ProjectFile> Projects { get; } = [.. Files("src", ".csproj").Select(ProjectFile.Read)];

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static SourceFile File(string path) => new(path, System.IO.File.ReadAllText(PathOf(path)));

    /// <summary>The files below a folder with one of these endings, without what is made by building.</summary>
    public static IEnumerable<SourceFile> Files(string below, params string[] endings) =>
        from folder in Folders(below).Prepend(below)
        from path in Directory.EnumerateFiles(PathOf(folder))
        where endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))
        select File($"{folder}/{Path.GetFileName(path)}");

    /// <summary>The folders below a folder, without those that are made by building.</summary>
    public static IEnumerable<string> Folders(string below) =>
        from path in Directory.EnumerateDirectories(PathOf(below))
        let folder = $"{below}/{Path.GetFileName(path)}"
        where !Made.Contains(Path.GetFileName(path)) && folder != Offenders
        from one in Folders(folder).Prepend(folder)
        select one;

    /// <summary>A file that breaks a rule on purpose; its path is as if it were a part of this repository.</summary>
    public static SourceFile Planted(string path) => File($"{Offenders}/Files/{path}") with { Path = path };

    private static IEnumerable<string> ModuleFolders() => Directory.EnumerateDirectories(PathOf("src/Modules")).Select(path => Path.GetFileName(path));

    private static string FindRoot(string folder)
    {
        while (!System.IO.File.Exists(Path.Combine(folder, "Directory.Packages.props"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
