using MediatR;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServiceMap.Architecture.Tests.Reading;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Architecture.Tests;

/// <summary>What is withheld of locations has one store and one way out, and only few may ask for it.</summary>
public sealed class WithheldTests
{
    private const string Module = "src/Modules/Providers/";

    /// <summary>Where somebody has made sure who is asking, and may say that she is entitled.</summary>
    private static readonly string[] KnowWhoAsks = ["src/Host/Verbs/", $"{Module}Drafts/Keeper.cs"];

    /// <summary>The types through whose hands it goes, and who may name them.</summary>
    private static readonly Dictionary<string, string[]> Doors = new()
    {
        ["WithheldPart"] = [$"{Module}Locations/", $"{Module}Storage/SealPlainParts.cs", $"{Module}Answers/DirectoryTablesHandler.cs"],
        ["WithheldParts"] = [$"{Module}Locations/", $"{Module}ProvidersModule.cs"],
        ["WithheldReader"] =
        [
            $"{Module}Answers/DirectoryTablesHandler.cs", $"{Module}Drafts/BeginDraft.cs", $"{Module}Drafts/MergeDraft.cs", $"{Module}Drafts/OpenDraft.cs",
            $"{Module}Versions/EntryHistory.cs", $"{Module}ProvidersModule.cs",
        ],

        // Pages that a reviewer sees are not among them: she may not know what is withheld.
        ["SiteText"] = [$"{Module}Locations/", $"{Module}Versions/", $"{Module}Drafts/", $"{Module}Pages/My/Entries/Site.cshtml", $"{Module}Pages/My/Entries/_Sites.cshtml"],
        ["SiteWords"] = [$"{Module}Locations/", $"{Module}Versions/ChangeInWords.cs"],
        ["SiteSeal"] = [$"{Module}Locations/", $"{Module}Versions/KeepVersions.cs", $"{Module}Drafts/DraftContents.cs", $"{Module}ProvidersModule.cs"],
        ["SitesOf"] = [$"{Module}Locations/", $"{Module}Versions/LiveEntries.cs", $"{Module}ProvidersModule.cs"],
        ["WithheldSeal"] =
            [$"{Module}Locations/", $"{Module}Storage/SealPlainParts.cs", $"{Module}Answers/SealedPartsHandler.cs", $"{Module}ProvidersModule.cs"],
    };

    private static readonly SourceFile[] Sources = [.. Repository.Files("src", ".cs", ".cshtml")];

    [Fact]
    public void Only_who_knows_who_is_asking_says_that_somebody_is_entitled() => Rule.Check(
        Sources,
        [
            new SourceFile("src/Modules/Gaps/Pages/Index.cshtml.cs", """var all = new DirectoryTables(Entitled.Operator("me", "to see"));"""),
            new SourceFile("src/Host/Packs/ExportPack.cs", """var all = Contracts.Entitled.Administrator("me", "to see");"""),
            new SourceFile("src/Host/Serving/Shapes.cs", "using static ServiceMap.Providers.Contracts.Entitled;"),
            new SourceFile("src/Modules/Gaps/Pages/Rug.cshtml", """@{ var all = Entitled.Operator("me", "to see"); }"""),
        ],
        file => IsAt(file, KnowWhoAsks) ? null : "says that somebody is entitled to what is withheld: take the Entitled from whoever knows who is asking",
        Entitles);

    [Fact]
    public void What_is_withheld_is_named_where_it_is_kept_and_answered_and_nowhere_else() => Rule.Check(
        from door in Doors.Keys from file in Sources where Names(file, door) select new Naming(file, door),
        [
            new Naming(new SourceFile($"{Module}Entries/References.cs", "internal sealed class References(WithheldParts parts);"), "WithheldParts"),
            new Naming(new SourceFile($"{Module}Answers/ServicesKnownHandler.cs", "WithheldPart? part = null;"), "WithheldPart"),
            new Naming(new SourceFile($"{Module}Pages/Services.cshtml.cs", "public WithheldReader Reader;"), "WithheldReader"),
            new Naming(new SourceFile($"{Module}Pages/Services.cshtml.cs", "public WithheldSeal Seal;"), "WithheldSeal"),
            new Naming(new SourceFile($"{Module}Pages/Review/Change.cshtml.cs", "public SiteText Site;"), "SiteText"),
            new Naming(new SourceFile($"{Module}Pages/Review/Change.cshtml", "@SiteWords.Of(site)"), "SiteWords"),
            new Naming(new SourceFile($"{Module}Reviews/ReviewDraft.cs", "public SiteSeal Seal;"), "SiteSeal"),
            new Naming(new SourceFile($"{Module}Pages/Review/Change.cshtml.cs", "public SitesOf Sites;"), "SitesOf"),
        ],
        naming => IsAt(naming.File, Doors[naming.Door]) ? null : $"names {naming.Door}: ask for what anybody may know, or answer through DirectoryTables for somebody entitled",
        naming => Names(naming.File, naming.Door));

    [Fact]
    public void No_answer_holds_what_a_source_says_of_a_site() => Rule.Check(
        Compiled.Contracts.Types(),
        [typeof(Rogue.Contracts.ConfidedSites)],
        question => Held(Answer(question), []).Contains(typeof(LocationEntry)) ? $"has {nameof(LocationEntry)} in its answer, which may be withheld: answer with what anybody may know" : null,
        Crossing.IsQuestion);

    private static bool IsAt(SourceFile file, string[] places) => places.Any(place => file.Path.StartsWith(place, StringComparison.Ordinal));

    /// <summary>Pages are no C# to the parser: there the word itself is enough.</summary>
    private static bool Entitles(SourceFile file) => file.Path.EndsWith(".cshtml", StringComparison.Ordinal)
        ? file.Text.Contains(nameof(Entitled), StringComparison.Ordinal)
        : file.All<MemberAccessExpressionSyntax>().Any(access => LastWord(access.Expression.ToString()) == nameof(Entitled))
            || file.All<UsingDirectiveSyntax>().Any(line => line.Name is { } name && LastWord(name.ToString()) == nameof(Entitled));

    private static bool Names(SourceFile file, string door) => file.Path.EndsWith(".cshtml", StringComparison.Ordinal)
        ? file.Text.Contains(door, StringComparison.Ordinal)
        : file.All<IdentifierNameSyntax>().Any(name => name.Identifier.Text == door);

    private static string LastWord(string name) => name.Split('.')[^1];

    private static Type Answer(Type question) => question.Implemented(typeof(IRequest<>)).Single().GetGenericArguments()[0];

    /// <summary>A type and all that its properties hold, and theirs.</summary>
    private static HashSet<Type> Held(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) return seen;
        foreach (Type part in type.GetGenericArguments().Append(type.GetElementType()).OfType<Type>()) Held(part, seen);
        if (type.Namespace?.StartsWith("ServiceMap.", StringComparison.Ordinal) == true)
        {
            foreach (System.Reflection.PropertyInfo property in type.GetProperties()) Held(property.PropertyType, seen);
        }

        return seen;
    }

    private sealed record Naming(SourceFile File, string Door)
    {
        public override string ToString() => File.Path;
    }
}
