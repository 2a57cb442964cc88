namespace ServiceMap.Providers.Tests.Locations;

public sealed class WithheldPartTests
{
    private static readonly string[] MayMention =
    [
        "Answers/DirectoryTablesHandler.cs", "Locations/KeepLocations.cs", "Locations/Location.cs", "Locations/MergeLocation.cs",
        "Locations/WithheldPart.cs", "Locations/WithheldParts.cs", "ProvidersModule.cs", "Storage/Mappings.cs",
    ];

    [Fact]
    public void Is_mentioned_only_where_it_is_stored_merged_and_exported_for_the_operator() =>
        Assert.Equal(MayMention, Mentioning("WithheldPart", "src/Modules/Providers"));

    [Fact]
    public void Is_mentioned_outside_its_module_nowhere() =>
        Assert.All(Mentioning("WithheldPart", "src"), file => Assert.StartsWith("Modules/Providers/", file, StringComparison.Ordinal));

    private static List<string> Mentioning(string word, string folder)
    {
        string top = Path.Combine(Checkout(), folder);
        return
        [
            .. Directory.EnumerateFiles(top, "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(top, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "Migrations"))
                .Where(file => File.ReadAllText(Path.Combine(top, file)).Contains(word))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Checkout()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not lie in a checkout.");
    }
}
