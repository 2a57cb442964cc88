using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

/// <summary>Kernel holds words that three modules share; two users keep a copy each.</summary>
public sealed class KernelTests
{
    private static readonly Assembly Kernel = typeof(Kernel.Work).Assembly;

    /// <summary>Which day it is must be the same for everybody, however few ask today.</summary>
    private const string Calendar = "UkCalendar";

    /// <summary>Which types of Kernel each module uses, its Contracts included. The Host counts as one.</summary>
    private static readonly ILookup<string, string> Users = Compiled.All.Where(assembly => assembly != Kernel)
        .SelectMany(assembly => Used(assembly).Select(type => (Type: type, User: UserOf(assembly)))).Distinct()
        .ToLookup(use => use.Type, use => use.User);

    [Fact]
    public void It_has_no_packages() => Rule.Check(
        Repository.Projects,
        [ProjectFile.Read(Repository.Planted("src/Kernel/Kernel.csproj"))],
        project => project.Packages.Count > 0 ? $"refers to {project.Packages[0]}: Kernel has no packages, so put what needs it elsewhere" : null,
        project => project.Place == Place.Kernel);

    [Fact]
    public void It_has_at_most_ten_files() => Rule.Check(
        Repository.Folders("src").Where(folder => folder == "src/Kernel").Select(folder => new Holding(folder, Repository.Files(folder, ".cs").Count())),
        [new Holding("src/Kernel", 11)],
        folder => folder.Files > 10 ? $"holds {folder.Files} files: move what fewer than three modules use into these" : null);

    [Fact]
    public void Three_modules_use_each_of_its_files() => Rule.Check(
        Repository.Files("src/Kernel", ".cs"),
        [new SourceFile("src/Kernel/Lonely.cs", "public sealed record Lonely;")],
        file => Users[file.Name].Count() >= 3 ? null : $"is used by {string.Join(" and ", Users[file.Name].DefaultIfEmpty("nobody"))}: let each keep a copy of its own",
        file => file.Name != Calendar);

    private static string UserOf(Assembly assembly) => assembly.GetName().Name!.Split('.').ElementAtOrDefault(1) ?? "Host";

    private static List<string> Used(Assembly assembly)
    {
        using PEReader file = new(File.OpenRead(assembly.Location));
        MetadataReader read = file.GetMetadataReader();
        return
        [
            .. from handle in read.TypeReferences
               let type = read.GetTypeReference(handle)
               where read.GetString(type.Namespace) == Kernel.GetName().Name
               select read.GetString(type.Name).Split('`')[0],
        ];
    }

    private sealed record Holding(string Folder, int Files)
    {
        public override string ToString() => Folder;
    }
}
