using ServiceMap.Tests.Crashes;

namespace ServiceMap.Host.Tests.Crashes;

/// <summary>Ten kills; the benchmarks project has two hundred.</summary>
public sealed class KillingTests(Killed killed) : IClassFixture<Killed>
{
    [Theory]
    [InlineData("first start: info", 2)]
    [InlineData("first start: serve", 1)]
    [InlineData("migration", 2)]
    [InlineData("import", 2)]
    [InlineData("export: folder, over an earlier one", 1)]
    [InlineData("export: folder, new", 1)]
    [InlineData("export: zip, over an earlier one", 1)]
    public async Task A_killed_program_leaves_its_work_done_or_not_begun_and_starts_again(string name, int kills)
    {
        Victim victim = Victims.All(killed.Materials).Select(pair => pair.Victim).Single(one => one.Name == name);
        Killing killing = new(killed.Materials, victim, await Pace.Measure(victim, Killed.Program));

        for (int seed = 1; seed <= kills; seed++) Assert.Equal("", string.Join('\n', (await killing.Run(seed)).Faults));
    }
}
