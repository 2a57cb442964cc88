using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

/// <summary>Every plug-in is tested by what all plug-ins of its seam must keep to.</summary>
public sealed class PluginsTests
{
    private static readonly ClassDeclarationSyntax[] Classes = [.. Repository.Files("tests", ".cs").SelectMany(file => file.All<ClassDeclarationSyntax>())];

    [Fact]
    public void Every_seam_has_one_contract_test() => Rule.Check(
        Crossing.Seams,
        [typeof(Rogue.Contracts.Plugins.IUntestedSeam)],
        seam => Contracts(seam).Count() == 1
            ? null
            : $"has {Contracts(seam).Count()} contract tests: write one abstract test class with an abstract property of the type {seam.Name}");

    [Fact]
    public void Every_plug_in_has_a_test_class_that_inherits_the_contract_test() => Rule.Check(
        Compiled.Modules.Types().Where(type => type.IsClass),
        [typeof(Rogue.UntestedKind)],
        plugin => Crossing.Found(plugin).Where(Crossing.IsSeam).FirstOrDefault(seam => !IsTested(plugin, seam)) is { } seam
            ? $"has no test class that inherits the contract test of {seam.Name}: add one that gives new {plugin.Name}(…)"
            : null,
        type => Crossing.Found(type).Any(Crossing.IsSeam));

    /// <summary>The abstract test classes that leave open which implementation of a seam they test, each with the property that does.</summary>
    private static IEnumerable<(string Name, string Property)> Contracts(Type seam) =>
        from one in Classes
        where one.Is(SyntaxKind.AbstractKeyword)
        from property in one.Members.OfType<PropertyDeclarationSyntax>()
        where property.Is(SyntaxKind.AbstractKeyword) && property.Type.ToString() == seam.Name
        select (one.Identifier.Text, property.Identifier.Text);

    private static bool IsTested(Type plugin, Type seam) => Contracts(seam).Any(contract => Classes.Any(test =>
        test.Is(SyntaxKind.PublicKeyword) && !test.Is(SyntaxKind.AbstractKeyword)
        && test.BaseList?.Types.Any(type => type.Type.ToString() == contract.Name) == true
        && test.Members.OfType<PropertyDeclarationSyntax>().Any(given => given.Identifier.Text == contract.Property && given.Made().Contains(plugin.Name))));
}
