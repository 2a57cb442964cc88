namespace ServiceMap.Architecture.Tests;

public sealed class SloppyTests
{
    private static readonly string[] Modules = ["Needs", "Gaps"];

    [Fact]
    public void TestModules() => Rule.Check(Modules, ["Rogue"], name => name == "Rogue" ? "is bad" : null);

    [Fact]
    public void Modules_are_good() => Assert.All(Modules, name => Assert.NotEqual("Rogue", name));
}
