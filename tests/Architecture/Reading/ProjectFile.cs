using System.Xml.Linq;

namespace ServiceMap.Architecture.Tests.Reading;

/// <summary>What a project file refers to.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="References">The project files that it refers to, by where they lie.</param>
/// <param name="Packages">The names of the packages that it refers to.</param>
/// <param name="Frameworks">The names of the shared frameworks that it refers to, besides the base library.</param>
/// <param name="Friends">The assemblies that may see what is internal in it.</param>
internal sealed record ProjectFile(
    string Path, IReadOnlyList<string> References, IReadOnlyList<string> Packages, IReadOnlyList<string> Frameworks, IReadOnlyList<string> Friends)
{
    public const string Contracts = ".Contracts";

    public string Name => NameOf(Path);

    public Place Place => PlaceOf(Path);

    public static ProjectFile Read(SourceFile file)
    {
        XDocument project = XDocument.Parse(file.Text);
        return new ProjectFile(
            file.Path, [.. Included("ProjectReference").Select(path => From(file.Path, path))], [.. Included("PackageReference")],
            [.. Included("FrameworkReference")], [.. Included("InternalsVisibleTo")]);

        IEnumerable<string> Included(string item) => project.Descendants(item).SelectMany(one => one.Attribute("Include")!.Value.Split(';'));
    }

    public static string NameOf(string path) => System.IO.Path.GetFileNameWithoutExtension(path);

    public static Place PlaceOf(string path) => path.Split('/') switch
    {
        ["src", "Kernel", _] => Place.Kernel,
        ["src", "Design", _] => Place.Design,
        ["src", "Host", _] => Place.Host,
        ["src", "Modules", string folder, _] => folder.EndsWith(Contracts) ? Place.Contracts : Place.Module,
        _ => Place.Elsewhere,
    };

    public override string ToString() => Path;

    private static string From(string path, string reference) =>
        new Uri(new Uri($"file:///{path}"), reference.Replace('\\', '/')).LocalPath.TrimStart('/');
}

/// <summary>What a project is, by where it lies.</summary>
internal enum Place
{
    Kernel,
    Design,
    Contracts,
    Module,
    Host,
    Elsewhere,
}
