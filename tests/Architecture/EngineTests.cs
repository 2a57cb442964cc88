using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;
using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

/// <summary>The engine of Gaps is pure functions, which use the base library, Kernel and Contracts, and nothing else.</summary>
public sealed partial class EngineTests
{
    private const string Engine = "src/Modules/Gaps/Engine/";

    private static readonly string[] Allowed =
        ["System", "ServiceMap.Kernel", .. Repository.Contracts.Select(name => $"ServiceMap.{name}")];

    private static readonly string[] NotPure = ["System.IO", "System.Net", "System.Data", "System.Diagnostics", "System.Threading"];

    /// <summary>The same by type: what the compiler writes uses some attributes of these namespaces.</summary>
    private static readonly string[] NotPureTypes =
        ["System.IO", "System.Net", "System.Data", "System.Console", "System.Diagnostics.Process", "System.Threading.Tasks", "System.Threading.Thread"];

    [Fact]
    public void Its_files_name_only_what_it_may_use() => Rule.Check(
        Repository.Files("src/Modules/Gaps", ".cs"),
        [Repository.Planted(Engine + "Impure.cs"), new SourceFile(Engine + "Reads.cs", "using System.IO;\n")],
        file => Using().Matches(file.Text).Select(match => match.Groups["name"].Value).FirstOrDefault(name => !MayUse(name)) is { } wrong
            ? $"uses {wrong}: have it worked out outside and given to the engine"
            : null,
        file => file.Path.StartsWith(Engine));

    [Fact]
    public void Its_types_use_only_what_they_may() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(Rogue.Engine.Impure), typeof(Rogue.Engine.ReadsFiles)],
        type => WhoUsesMore(type.Assembly).Contains(type.FullName!) ? "uses something besides the base library, Kernel and Contracts, or reaches for files, the network, threads or processes: give the engine plain values" : null,
        type => type.Namespace!.EndsWith(".Engine"));

    [GeneratedRegex(@"^(global )?using (static |\w+ = )?(?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Using();

    private static bool MayUse(string name) => StartsWithOne(name, Allowed) && !StartsWithOne(name, NotPure);

    private static bool StartsWithOne(string name, string[] spaces) => spaces.Any(space => name == space || name.StartsWith(space + ".", StringComparison.Ordinal));

    private static HashSet<string> WhoUsesMore(Assembly assembly)
    {
        string engine = $"{(assembly == Compiled.Offenders ? "ServiceMap.Rogue" : assembly.GetName().Name)}.Engine";
        NetArchTest.Rules.TestResult result = Types.InAssembly(assembly).That().ResideInNamespace(engine)
            .Should().OnlyHaveDependenciesOn([.. Allowed, engine]).GetResult();
        NetArchTest.Rules.TestResult pure = Types.InAssembly(assembly).That().ResideInNamespace(engine)
            .Should().NotHaveDependencyOnAny(NotPureTypes).GetResult();
        return [.. result.FailingTypeNames ?? [], .. pure.FailingTypeNames ?? []];
    }
}
