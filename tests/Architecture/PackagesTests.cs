using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

public sealed class PackagesTests
{
    private const string Geometry = "NetTopologySuite";
    private const string Store = "Microsoft.EntityFrameworkCore";
    private const string Sqlite = "Microsoft.Data.Sqlite";

    private static readonly SourceFile[] Sources = [.. Repository.Files("src", ".cs", ".cshtml")];

    /// <summary>The modules with tables, which have a folder for them.</summary>
    private static readonly string[] WithTables =
        [.. Repository.Modules.Where(name => Directory.Exists(Repository.PathOf($"src/Modules/{name}/Storage")))];

    [Fact]
    public void Geometry_is_a_package_of_Boundaries_alone() => Rule.Check(
        Repository.Projects,
        [ProjectFile.Read(Repository.Planted("src/Modules/Rogue/Rogue.csproj"))],
        project => project.Packages.Any(name => name.StartsWith(Geometry)) ? "refers to geometry" : null,
        project => project.Path != "src/Modules/Boundaries/Boundaries.csproj");

    [Fact]
    public void Geometry_is_named_in_Boundaries_alone() => Rule.Check(
        Sources,
        [Repository.Planted("src/Modules/Rogue/Pages/Peeking.cshtml.cs")],
        file => file.Text.Contains(Geometry) ? "names geometry" : null,
        file => !file.Path.StartsWith("src/Modules/Boundaries/"));

    [Fact]
    public void The_store_is_used_in_modules_with_tables_and_never_in_their_pages() => Rule.Check(
        Sources,
        [Repository.Planted("src/Modules/Rogue/Pages/Peeking.cshtml.cs"), new SourceFile("src/Modules/Needs/Pages/Peeking.cshtml.cs", Store)],
        file => MayUseTheStore(file) ? null : "uses the store",
        file => file.Text.Contains(Store));

    [Fact]
    public void Nothing_but_storage_knows_which_database_it_is() => Rule.Check(
        Sources,
        [new SourceFile("src/Modules/Needs/Terms/Upsert.cs", Sqlite)],
        file => file.Folders.Contains("Storage") ? null : "knows the database",
        file => file.Text.Contains(Sqlite));

    [Fact]
    public void Migrations_say_nothing_that_only_one_database_understands() => Rule.Check(
        Sources,
        [Repository.Planted("src/Modules/Rogue/Storage/Migrations/20260101000000_First.cs")],
        file => file.Text.Contains(".Sql(") || file.Text.Contains("\"Sqlite:") ? "holds raw SQL or an annotation of one database" : null,
        file => file.IsMigration);

    [Fact]
    public void Kernel_has_no_packages() => Rule.Check(
        Repository.Projects,
        [ProjectFile.Read(Repository.Planted("src/Kernel/Kernel.csproj"))],
        project => project.Packages.Count > 0 ? "has packages" : null,
        project => project.Place == Place.Kernel);

    [Fact]
    public void Kernel_has_at_most_ten_files()
    {
        SourceFile[] kernel = [.. Repository.Files("src/Kernel", ".cs")];
        Rule.Check([kernel], [[.. kernel, .. Enumerable.Repeat(kernel[0], 10)]], files => files.Length > 10 ? $"are {files.Length}" : null);
    }

    private static bool MayUseTheStore(SourceFile file) => file.Folders switch
    {
        ["src", "Host", "Storage"] => true,
        ["src", "Modules", string module, .. string[] rest] => WithTables.Contains(module) && !rest.Contains("Pages"),
        _ => false,
    };
}
