using System.Reflection;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetArchTest.Rules;
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
        project => project.Packages.Any(name => name.StartsWith(Geometry)) ? "refers to geometry: ask Boundaries instead" : null,
        project => project.Path != "src/Modules/Boundaries/Boundaries.csproj");

    [Fact]
    public void Geometry_is_named_in_Boundaries_alone() => Rule.Check(
        Sources,
        [Repository.Planted("src/Modules/Rogue/Pages/Peeking.cshtml.cs")],
        file => file.Text.Contains(Geometry) ? "names geometry: ask Boundaries instead" : null,
        file => !file.Path.StartsWith("src/Modules/Boundaries/"));

    [Fact]
    public void The_store_is_used_in_modules_with_tables_and_never_in_their_pages() => Rule.Check(
        Sources,
        [Repository.Planted("src/Modules/Rogue/Pages/Peeking.cshtml.cs"), new SourceFile("src/Modules/Needs/Pages/Peeking.cshtml.cs", Store)],
        file => MayUseTheStore(file) ? null : "uses the store: keep that to modules with a Storage folder, outside their Pages",
        file => file.Text.Contains(Store));

    [Fact]
    public void Nothing_but_storage_knows_which_database_it_is() => Rule.Check(
        Sources,
        [new SourceFile("src/Modules/Needs/Terms/Upsert.cs", Sqlite)],
        file => file.Folders.Contains("Storage") ? null : "knows the database: keep that to a folder Storage",
        file => file.Text.Contains(Sqlite));

    [Fact]
    public void Migrations_say_nothing_that_only_one_database_understands() => Rule.Check(
        Sources,
        [Repository.Planted("src/Modules/Rogue/Storage/Migrations/20260101000000_First.cs")],
        file => file.Text.Contains(".Sql(") || file.Text.Contains("\"Sqlite:") ? "holds raw SQL or an annotation of one database: say it with the operations of migrations" : null,
        file => file.IsMigration);

    [Fact]
    public void Pages_touch_no_store_by_any_other_way() => Rule.Check(
        Compiled.Modules.SelectMany(module => module.GetTypes()),
        [typeof(Rogue.Pages.TouchingModel)],
        type => Touching(type.Assembly).Contains(type.FullName!) ? "touches the store: have the page call one behaviour, and let that read and write" : null,
        type => typeof(PageModel).IsAssignableFrom(type) || typeof(RazorPageBase).IsAssignableFrom(type));

    [Fact]
    public void Contracts_bring_MediatR_and_nothing_else() => Rule.Check(
        Repository.Projects,
        [ProjectFile.Read(Repository.Planted("src/Modules/Rogue.Contracts/Rogue.Contracts.csproj"))],
        project => project.Packages.Concat(project.Frameworks).FirstOrDefault(name => name != "MediatR") is { } wrong
            ? $"refers to {wrong}, which whoever asks would have to take too: keep it inside the module"
            : null,
        project => project.Place == Place.Contracts);

    [Fact]
    public void Contracts_use_the_base_library_MediatR_and_each_other() => Rule.Check(
        Compiled.Contracts,
        [Compiled.Offenders],
        assembly => assembly.GetReferencedAssemblies().FirstOrDefault(name => !IsForContracts(name.Name!)) is { } wrong
            ? $"uses {wrong.Name}: keep that inside the module"
            : null);

    private static bool IsForContracts(string assembly) =>
        assembly is "MediatR" or "ServiceMap.Kernel" || assembly.StartsWith("System.", StringComparison.Ordinal)
        || (assembly.StartsWith("ServiceMap.", StringComparison.Ordinal) && assembly.EndsWith(ProjectFile.Contracts, StringComparison.Ordinal));

    /// <summary>The types of an assembly that depend on the store.</summary>
    private static HashSet<string> Touching(Assembly assembly)
    {
        string storage = $"{(assembly == Compiled.Offenders ? "ServiceMap.Rogue" : assembly.GetName().Name)}.Storage";
        return [.. Types.InAssembly(assembly).Should().NotHaveDependencyOnAny(Store, Sqlite, storage).GetResult().FailingTypeNames ?? []];
    }

    private static bool MayUseTheStore(SourceFile file) => file.Folders switch
    {
        ["src", "Host", "Storage"] => true,
        ["src", "Modules", string module, .. string[] rest] => WithTables.Contains(module) && !rest.Contains("Pages"),
        _ => false,
    };
}
