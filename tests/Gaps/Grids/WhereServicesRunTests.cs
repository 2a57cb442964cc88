using ServiceMap.Boundaries.Contracts;
using ServiceMap.Gaps.Grids;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Tests;

namespace ServiceMap.Gaps.Tests.Grids;

public sealed class WhereServicesRunTests : ServicesRunningContract, IAsyncLifetime
{
    private readonly TinyPack pack = new()
    {
        Services = TinyPack.Service("confirmed", areas: "E1;E2", starts: "2020-01-01", ends: "2020-12-31") + TinyPack.Service("possible", areas: "E2")
            + TinyPack.Service("over", starts: "2018-01-01", ends: "2020-03-31") + TinyPack.Service("paused", starts: "2020-01-01", ends: "2020-12-31", state: "paused")
            + TinyPack.Service("nowhere", areas: "", starts: "2020-01-01", ends: "2020-12-31")
            + TinyPack.Service("renewed", areas: "E1") + TinyPack.Service("broken", areas: "E1") + TinyPack.Service("extendable", areas: "E1")
            + TinyPack.Service("apart", areas: "E1;E2"),
        Projects = "renewed,Renewed,,renewed,,,\nbroken,Broken,,broken,,,\nextendable,Extendable,,extendable,,,\napart,Apart,,apart,,,\n",
        Agreements = TinyPack.Agreement("r1", "renewed", starts: "2020-01-01", ends: "2020-06-30") + TinyPack.Agreement("r2", "renewed", starts: "2020-07-01", ends: "2021-03-31")
            + TinyPack.Agreement("b1", "broken", starts: "2020-01-01", ends: "2020-06-30") + TinyPack.Agreement("b2", "broken", starts: "2020-07-02", ends: "2021-03-31")
            + TinyPack.Agreement("e1", "extendable", starts: "2020-01-01", ends: "2020-04-30", extendTo: "2021-04-30")
            + TinyPack.Agreement("a1", "apart", starts: "2020-01-01", ends: "2020-06-30", areas: "E1") + TinyPack.Agreement("a2", "apart", starts: "2020-02-01", ends: "2020-09-30", areas: "E2"),
    };

    private TestProgram program = null!;
    private WhereServicesRun? slot;

    protected override IServicesRunning Slot => slot ??= new WhereServicesRun(program.Get<CurrentGrid>());

    protected override DateOnly Day => new(2020, 5, 1);

    protected override ServiceCode Confirmed => new("confirmed");

    protected override ServiceCode OnlyActive => new("possible");

    protected override ServiceCode NotRunning => new("over");

    protected override async Task Change()
    {
        pack.Services = TinyPack.Service("possible", areas: "E1");
        await Import();
    }

    [Theory]
    [InlineData("confirmed", "E1 E2", "E1 E2")]
    [InlineData("possible", "", "E2")]
    [InlineData("extendable", "", "E1")]
    [InlineData("over", "", "")]
    [InlineData("paused", "", "")]
    [InlineData("nowhere", "", "")]
    public async Task Says_in_which_areas_it_is_confirmed_and_in_which_it_only_runs(string service, string confirmed, string active)
    {
        WhereItRuns? run = (await On(Day)).ByService.GetValueOrDefault(new ServiceCode(service));

        Assert.Equal((confirmed, active), (Codes(run?.Confirmed), Codes(run?.Active)));
    }

    [Theory]
    [InlineData("confirmed", "2020-12-31")]
    [InlineData("renewed", "2021-03-31")]
    [InlineData("broken", "2020-06-30")]
    [InlineData("apart", "2020-09-30")]
    public async Task Confirmed_days_go_on_over_agreements_without_a_break_and_end_at_one(string service, string last) =>
        Assert.Equal(DateOnly.ParseExact(last, "O", System.Globalization.CultureInfo.InvariantCulture), (await On(Day)).ByService[new ServiceCode(service)].ConfirmedTo);

    [Fact]
    public async Task Follows_what_is_stored()
    {
        await Change();

        Assert.Equal("E1", Codes((await On(Day)).ByService[OnlyActive].Active));
    }

    public async ValueTask InitializeAsync()
    {
        program = await TestProgram.Start();
        await Import();
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();

    private async Task Import()
    {
        string folder = Path.Combine(program.Folder, "pack");
        pack.WriteTo(folder);
        Assert.Empty((await program.Import(folder)).Refused);
    }

    private static string Codes(IReadOnlyList<AreaCode>? areas) => string.Join(' ', areas ?? []);
}
