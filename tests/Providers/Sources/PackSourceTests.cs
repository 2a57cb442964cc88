using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Sources;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Sources;

public sealed class PackSourceTests : DirectorySourceContract
{
    private static readonly MadeUpPack Sample = MadeUpPack.Start.Service("S1", ("areas", "all")).Service("S2").Location("L1", "S1");

    protected override IDirectorySource Source => new PackSource();

    protected override SourceInput Good => Sample.Input;

    protected override SourceInput OneBroken => Sample.Service("S3", ("state", "sleeping")).Input;

    protected override (string File, int Line) Broken => ("services.csv", 4);

    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    [InlineData("provider_id")]
    [InlineData("kind")]
    [InlineData("women_specific")]
    [InlineData("needs")]
    public async Task Refuses_a_service_that_leaves_out_a_required_cell(string column) =>
        Assert.Equal(
            new Refusal("services.csv", 2, column, "", "is empty and must be given"),
            await Only(MadeUpPack.Start.Service("S1", (column, ""))));

    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    public async Task Refuses_a_provider_that_leaves_out_a_required_cell(string column) =>
        Assert.Equal(
            new Refusal("providers.csv", 3, column, "", "is empty and must be given"),
            await Only(MadeUpPack.Start.Provider("trust", (column, ""))));

    [Theory]
    [InlineData("id")]
    [InlineData("service_id")]
    public async Task Refuses_a_location_that_leaves_out_a_required_cell(string column) =>
        Assert.Equal(
            new Refusal("locations.csv", 2, column, "", "is empty and must be given"),
            await Only(MadeUpPack.Start.Location("L1", "S1", (column, ""))));

    [Theory]
    [InlineData("women_specific", "maybe", "is not one of yes, no")]
    [InlineData("cohorts_only", "YES", "is not one of yes, no")]
    [InlineData("state", "open", "is not one of live, full, paused, withdrawn, hidden")]
    [InlineData("state", "Live", "is not one of live, full, paused, withdrawn, hidden")]
    [InlineData("assured_by", "funder", "is not one of provider, commissioner, administrator")]
    [InlineData("starts_precision", "week", "is not one of day, month, year")]
    [InlineData("delivery", "post", "holds post, which is not one of site, outreach, phone, online")]
    [InlineData("delivery", "site;post", "holds post, which is not one of site, outreach, phone, online")]
    [InlineData("starts", "01/04/2021", "is not a day: write it as 2021-03-31")]
    [InlineData("ends", "2021-02-30", "is not a day: write it as 2021-03-31")]
    [InlineData("assured_on", "2021", "is not a day: write it as 2021-03-31")]
    [InlineData("capacity", "a few", "is not a number: write it in digits with a point, such as 1234.5")]
    [InlineData("capacity", "-1", "is not a number of places: write a whole number, 0 or more")]
    [InlineData("capacity", "2.5", "is not a number of places: write a whole number, 0 or more")]
    [InlineData("needs", "advocacy;;housing-homelessness", "holds an empty item: separate items by one semicolon")]
    [InlineData("areas", "all;E07000172", "names areas besides all: write all alone, or the areas")]
    [InlineData("ends_precision", "month", "is given without ends")]
    [InlineData("id", "S 1 ", "is not an id: leave out semicolons, line breaks and spaces at its ends")]
    [InlineData("id", "S1;S2", "is not an id: leave out semicolons, line breaks and spaces at its ends")]
    public async Task Refuses_a_cell_of_a_service_that_cannot_be_read(string column, string value, string reason) =>
        Assert.Equal(new Refusal("services.csv", 2, column, value, reason), await Only(MadeUpPack.Start.Service("S1", (column, value))));

    [Theory]
    [InlineData("starts", "2021-04-02", "month", "is not the first day of its month")]
    [InlineData("starts", "2021-04-01", "year", "is not the first day of its year")]
    [InlineData("ends", "2024-02-28", "month", "is not the last day of its month")]
    [InlineData("ends", "2021-11-30", "year", "is not the last day of its year")]
    public async Task Refuses_a_date_that_is_not_at_the_end_of_its_precision(string column, string day, string precision, string reason) =>
        Assert.Equal(
            new Refusal("services.csv", 2, column, day, reason),
            await Only(MadeUpPack.Start.Service("S1", (column, day), (column + "_precision", precision))));

    [Theory]
    [InlineData("starts", "2021-04-01", "month")]
    [InlineData("starts", "2021-01-01", "year")]
    [InlineData("starts", "2021-04-13", "day")]
    [InlineData("ends", "2024-02-29", "month")]
    [InlineData("ends", "2021-12-31", "year")]
    [InlineData("ends", "2021-04-13", "")]
    public async Task Takes_a_date_at_the_end_of_its_precision(string column, string day, string precision) =>
        Assert.Empty((await Read(MadeUpPack.Start.Service("S1", (column, day), (column + "_precision", precision)))).Refused);

    [Theory]
    [InlineData("longitude", "", "52.95", "is empty: give both longitude and latitude, or neither")]
    [InlineData("latitude", "-1.25", "", "is empty: give both longitude and latitude, or neither")]
    [InlineData("longitude", "52.95", "-1.25", "has longitude and latitude evidently swapped: longitude comes first")]
    [InlineData("longitude", "west", "52.95", "is not a number of degrees: write it as -0.1169")]
    [InlineData("latitude", "-1.25", "52,95", "is not a number of degrees: write it as -0.1169")]
    [InlineData("latitude", "-1.25", "95", "is not on the earth: longitude runs from -180 to 180 and latitude from -90 to 90")]
    [InlineData("longitude", "-181", "52.95", "is not on the earth: longitude runs from -180 to 180 and latitude from -90 to 90")]
    [InlineData("longitude", "456789", "345678", "is not a longitude and latitude: these look like eastings and northings; convert them to WGS 84")]
    public async Task Refuses_a_position_by_the_column_that_is_wrong(string column, string longitude, string latitude, string reason)
    {
        (string, string)[] cells = [("longitude", longitude), ("latitude", latitude), ("confidentiality", "public")];
        Assert.Equal(
            new Refusal("locations.csv", 2, column, column == "longitude" ? longitude : latitude, reason),
            await Only(MadeUpPack.Start.Location("L1", "S1", cells)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("address-withheld")]
    [InlineData("location-withheld")]
    public async Task Never_shows_a_position_that_may_be_withheld(string confidentiality)
    {
        DirectoryReading reading = await Read(MadeUpPack.Start.Location(
            "L1", "S1", ("longitude", "52.9534"), ("latitude", "-1.2512"), ("confidentiality", confidentiality)));

        Assert.Equal("(withheld)", Assert.Single(reading.Refused).Value);
    }

    [Fact]
    public async Task Takes_no_misspelt_word_for_public()
    {
        DirectoryReading reading = await Read(MadeUpPack.Start.Location(
            "L1", "S1", ("longitude", "x52.9534"), ("latitude", "1"), ("confidentiality", "Public")));

        Assert.Equal(
            [
                new Refusal("locations.csv", 2, "longitude", "(withheld)", "is not a number of degrees: write it as -0.1169"),
                new Refusal("locations.csv", 2, "confidentiality", "Public", "is not one of public, address-withheld, location-withheld"),
            ],
            reading.Refused);
    }

    [Fact]
    public async Task Says_all_that_is_wrong_with_a_row_at_once()
    {
        DirectoryReading reading = await Read(MadeUpPack.Start.Service("S1", ("name", ""), ("state", "open"), ("delivery", "post"), ("capacity", "many")));

        Assert.Equal(["name", "delivery", "capacity", "state"], reading.Refused.Select(refusal => refusal.Column));
    }

    [Fact]
    public async Task Refuses_a_file_whose_columns_are_in_another_order()
    {
        Table services = MadeUpPack.Start.Services;
        Table turned = services with { Columns = [.. services.Columns.Reverse()] };

        DirectoryReading reading = await new PackSource().Read(new SourceInput("a pack", [turned]), TestContext.Current.CancellationToken);

        Refusal refusal = Assert.Single(reading.Refused);
        Assert.Equal(("services.csv", 1), (refusal.File, refusal.Line));
    }

    private static async Task<Refusal> Only(MadeUpPack pack) => Assert.Single((await Read(pack)).Refused);

    private static Task<DirectoryReading> Read(MadeUpPack pack) => new PackSource().Read(pack.Input, TestContext.Current.CancellationToken);
}
