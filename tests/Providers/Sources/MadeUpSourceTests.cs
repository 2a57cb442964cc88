using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Sources;

/// <summary>A source from outside the project: a list of lines, "code, name, need", under one provider.</summary>
public sealed class MadeUpSourceTests : DirectorySourceContract
{
    protected override IDirectorySource Source => new LineSource();

    protected override SourceInput Good => Lines("hub,The hub,advocacy", "club,The club,advocacy");

    protected override SourceInput OneBroken => Lines("hub,The hub,advocacy", "no commas at all");

    protected override (string File, int Line) Broken => ("lines.txt", 2);

    [Fact]
    public async Task Works_when_it_is_registered_and_nothing_else_is_touched()
    {
        await using TestProgram program = await Start();

        Taken taken = await program.Take(new TakeEntries("lines", Good));

        Assert.Empty(taken.Refused);
        Assert.Equal(["club", "hub"], (await program.Ask(new ServicesKnown())).Select(service => service.Entry.Code.Value));
    }

    [Fact]
    public async Task Its_broken_row_is_refused_with_its_place()
    {
        await using TestProgram program = await Start();

        Taken taken = await program.Take(new TakeEntries("lines", OneBroken));

        Assert.Equal(new Refusal("lines.txt", 2, "", "no commas at all", "is not a code, a name and a need"), Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task Its_entries_keep_to_the_same_rules_as_those_of_any_source()
    {
        await using TestProgram program = await Start();

        Taken taken = await program.Take(new TakeEntries("lines", Lines("hub,The hub,advocasy")));

        Assert.Equal(
            "lines.txt, line 1, needs: \"advocasy\" is not a known need: did you mean advocacy?", Assert.Single(taken.Refused).ToString());
    }

    [Theory]
    [InlineData(",The hub,advocacy", "id")]
    [InlineData("hub;club,The hub,advocacy", "id")]
    [InlineData("hub,,advocacy", "name")]
    [InlineData("hub,The hub,", "needs")]
    public async Task It_may_not_leave_out_what_every_entry_must_say(string line, string column)
    {
        await using TestProgram program = await Start();

        Taken taken = await program.Take(new TakeEntries("lines", Lines(line)));

        Assert.Contains(taken.Refused, refusal => refusal.Column == column);
    }

    [Fact]
    public async Task It_may_not_give_a_day_inside_its_month_for_the_month()
    {
        await using TestProgram program = await Start();

        Taken taken = await program.Take(new TakeEntries("lines", Lines("hub,The hub,advocacy,2021-03-15")));

        Assert.Equal(
            new Refusal("lines.txt", 1, "ends", "2021-03-15", "is not the last day of its month"), Assert.Single(taken.Refused));
    }

    [Fact]
    public async Task It_may_not_give_a_position_off_the_earth()
    {
        await using TestProgram program = await Start();

        Taken taken = await program.Take(new TakeEntries("lines", Lines("hub,The hub,advocacy,,52.95")));

        Refusal refusal = Assert.Single(taken.Refused);
        Assert.Equal(("longitude", "(withheld)"), (refusal.Column, refusal.Value));
    }

    [Fact]
    public async Task An_unknown_source_is_refused_with_the_nearest_known_one()
    {
        await using TestProgram program = await Start();

        Taken taken = await program.Take(new TakeEntries("line", Good));

        Assert.Equal("is not a known source: did you mean lines?", Assert.Single(taken.Refused).Reason);
    }

    private static Task<TestProgram> Start() => MadeUpPack.StartProgram(services => services.AddSingleton<IDirectorySource, LineSource>());

    private static SourceInput Lines(params string[] lines) => new(string.Join('\n', lines), []);

    private sealed class LineSource : IDirectorySource
    {
        public string Slug => "lines";

        public string Name => "Lines of text";

        public Task<DirectoryReading> Read(SourceInput input, CancellationToken stop)
        {
            string[][] lines = [.. input.Path.Split('\n').Select(line => line.Split(','))];
            return Task.FromResult(new DirectoryReading(
                [new Placed<ProviderEntry>(new ProviderEntry { Code = new ProviderCode("liner"), Name = "The liner" }, "lines.txt", 0)],
                [.. Readable(lines).Select(pair => new Placed<ServiceEntry>(Service(pair.Item), "lines.txt", pair.Index + 1))],
                [.. Readable(lines).Select(pair => new Placed<LocationEntry>(Site(pair.Item), "lines.txt", pair.Index + 1))],
                [
                    .. lines.Index().Where(pair => pair.Item.Length < 3).Select(pair => new Refusal(
                        "lines.txt", pair.Index + 1, "", string.Join(',', pair.Item), "is not a code, a name and a need")),
                ]));
        }

        private static IEnumerable<(int Index, string[] Item)> Readable(string[][] lines) => lines.Index().Where(pair => pair.Item.Length >= 3);

        private static ServiceEntry Service(string[] line) => new()
        {
            Code = new ServiceCode(line[0]),
            Provider = new ProviderCode("liner"),
            Name = line[1],
            Kind = "womens-hub",
            WomenSpecific = true,
            Needs = line[2].Length == 0 ? [] : [new NeedCode(line[2])],
            Ends = line.Length > 3 && line[3].Length > 0 ? new RecordedDay(DateOnly.Parse(line[3], provider: null), Precision.Month) : null,
        };

        private static LocationEntry Site(string[] line) => new()
        {
            Id = $"site of {line[0]}",
            Service = new ServiceCode(line[0]),
            Name = "Its site",
            Position = line.Length > 4 ? new LonLat(double.Parse(line[4], System.Globalization.CultureInfo.InvariantCulture), -1.25) : null,
        };
    }
}
