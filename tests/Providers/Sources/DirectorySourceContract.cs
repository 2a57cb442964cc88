using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Tests.Sources;

/// <summary>
/// What every source of entries must keep to. To test one, inherit this and give the source, an input that it reads whole, and one in
/// which exactly one row cannot be read.
/// </summary>
public abstract class DirectorySourceContract
{
    protected abstract IDirectorySource Source { get; }

    /// <summary>At least one provider, one service and one location, none of them broken.</summary>
    protected abstract SourceInput Good { get; }

    /// <summary>One row that cannot be read, among others that can.</summary>
    protected abstract SourceInput OneBroken { get; }

    /// <summary>Where the broken row stands.</summary>
    protected abstract (string File, int Line) Broken { get; }

    [Fact]
    public void Its_slug_is_small_letters_digits_and_hyphens() => Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", Source.Slug);

    [Fact]
    public void It_has_a_name_for_people() => Assert.False(string.IsNullOrWhiteSpace(Source.Name));

    [Fact]
    public async Task Reads_providers_services_and_locations()
    {
        DirectoryReading reading = await Read(Good);

        Assert.NotEmpty(reading.Providers);
        Assert.NotEmpty(reading.Services);
        Assert.NotEmpty(reading.Locations);
    }

    [Fact]
    public async Task Refuses_nothing_of_what_is_good() => Assert.Empty((await Read(Good)).Refused);

    [Fact]
    public async Task Gives_the_same_codes_for_the_same_input()
    {
        DirectoryReading once = await Read(Good);
        DirectoryReading again = await Read(Good);

        Assert.Equal(Codes(once), Codes(again));
    }

    [Fact]
    public async Task Gives_the_same_entries_for_the_same_input()
    {
        DirectoryReading once = await Read(Good);
        DirectoryReading again = await Read(Good);

        Assert.Equivalent(once, again, strict: true);
    }

    [Fact]
    public async Task Gives_no_code_twice()
    {
        List<string> codes = [.. Codes(await Read(Good))];

        Assert.Equal(codes.Distinct(), codes);
    }

    [Fact]
    public async Task Says_where_every_entry_stands()
    {
        DirectoryReading reading = await Read(Good);

        Assert.All(reading.Services, placed => Assert.NotEmpty(placed.File));
    }

    [Fact]
    public async Task Reports_a_broken_row_with_its_place()
    {
        Refusal refusal = Assert.Single((await Read(OneBroken)).Refused);

        Assert.Equal(Broken, (refusal.File, refusal.Line));
    }

    [Fact]
    public async Task Reads_the_rows_beside_a_broken_one() => Assert.NotEmpty((await Read(OneBroken)).Services);

    [Fact]
    public async Task Says_what_is_wrong_with_a_broken_row() => Assert.NotEmpty(Assert.Single((await Read(OneBroken)).Refused).Reason);

    private Task<DirectoryReading> Read(SourceInput input) => Source.Read(input, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Codes(DirectoryReading reading) =>
    [
        .. reading.Providers.Select(placed => $"provider {placed.Entry.Code}"),
        .. reading.Services.Select(placed => $"service {placed.Entry.Code}"),
        .. reading.Locations.Select(placed => $"location {placed.Entry.Id}"),
    ];
}
