namespace ServiceMap.Host.Tests.Packs;

/// <summary>Every refusal of a row that the domain knows, word for word; and nothing of the pack is stored.</summary>
public sealed class RefusedRowsTests(RefusedPacks packs) : IClassFixture<RefusedPacks>
{
    [Theory]
    [InlineData("services.csv", 2, "id=", "services.csv, line 2, id: is empty and must be given.")]
    [InlineData("services.csv", 2, "id= P001", "services.csv, line 2, id: \" P001\" is not an id: leave out semicolons, line breaks and spaces at its ends.")]
    [InlineData("services.csv", 2, "id=P;1", "services.csv, line 2, id: \"P;1\" is not an id: leave out semicolons, line breaks and spaces at its ends.")]
    [InlineData("services.csv", 2, "provider_id=", "services.csv, line 2, provider_id: is empty and must be given.")]
    [InlineData("services.csv", 2, "name=", "services.csv, line 2, name: is empty and must be given.")]
    [InlineData("services.csv", 2, "kind=", "services.csv, line 2, kind: is empty and must be given.")]
    [InlineData("services.csv", 2, "women_specific=", "services.csv, line 2, women_specific: is empty and must be given.")]
    [InlineData("services.csv", 2, "needs=", "services.csv, line 2, needs: is empty and must be given.")]
    [InlineData("providers.csv", 2, "id=", "providers.csv, line 2, id: is empty and must be given.")]
    [InlineData("providers.csv", 2, "name=", "providers.csv, line 2, name: is empty and must be given.")]
    [InlineData("locations.csv", 2, "id=", "locations.csv, line 2, id: is empty and must be given.")]
    [InlineData("locations.csv", 2, "service_id=", "locations.csv, line 2, service_id: is empty and must be given.")]
    [InlineData("locations.csv", 2, "name=", "locations.csv, line 2, name: is empty and must be given.")]
    [InlineData("projects.csv", 2, "id=", "projects.csv, line 2, id: is empty and must be given.")]
    [InlineData("projects.csv", 2, "name=", "projects.csv, line 2, name: is empty and must be given.")]
    [InlineData("agreements.csv", 2, "id=", "agreements.csv, line 2, id: is empty and must be given.")]
    [InlineData("agreements.csv", 2, "project_id=", "agreements.csv, line 2, project_id: is empty and must be given.")]
    [InlineData("agreements.csv", 2, "funder=", "agreements.csv, line 2, funder: is empty and must be given.")]
    [InlineData("indicators.csv", 2, "area_code=", "indicators.csv, line 2, area_code: is empty and must be given.")]
    [InlineData("indicators.csv", 2, "indicator=", "indicators.csv, line 2, indicator: is empty and must be given.")]
    [InlineData("signatories.csv", 2, "body=", "signatories.csv, line 2, body: is empty and must be given.")]
    [InlineData("needs.csv", 2, "slug=", "needs.csv, line 2, slug: is empty and must be given.")]
    [InlineData("cohorts.csv", 2, "name=", "cohorts.csv, line 2, name: is empty and must be given.")]
    [InlineData("areas.csv", 2, "code=", "areas.csv, line 2, code: is empty and must be given.")]
    [InlineData("areas.csv", 2, "name=", "areas.csv, line 2, name: is empty and must be given.")]
    [InlineData("areas.csv", 2, "kind=", "areas.csv, line 2, kind: is empty and must be given.")]
    public Task What_must_be_given_is_given(string file, int line, string cells, string sentence) => Refuses(file, line, cells, sentence);

    [Theory]
    [InlineData("services.csv", 2, "starts=2021-02-30", "services.csv, line 2, starts: \"2021-02-30\" is not a day: write it as 2021-03-31.")]
    [InlineData("services.csv", 2, "starts=01/04/2018", "services.csv, line 2, starts: \"01/04/2018\" is not a day: write it as 2021-03-31.")]
    [InlineData("services.csv", 2, "starts=43191", "services.csv, line 2, starts: \"43191\" is not a day: write it as 2021-03-31.")]
    [InlineData("services.csv", 2, "starts=2018-04-02|starts_precision=month", "services.csv, line 2, starts: \"2018-04-02\" is not the first day of its month.")]
    [InlineData("services.csv", 2, "starts=2018-04-01|starts_precision=year", "services.csv, line 2, starts: \"2018-04-01\" is not the first day of its year.")]
    [InlineData("services.csv", 2, "ends=2022-06-29|ends_precision=month", "services.csv, line 2, ends: \"2022-06-29\" is not the last day of its month.")]
    [InlineData("services.csv", 2, "ends_precision=year", "services.csv, line 2, ends: \"2022-06-30\" is not the last day of its year.")]
    [InlineData("services.csv", 2, "ends_precision=week", "services.csv, line 2, ends_precision: \"week\" is not one of day, month, year.")]
    [InlineData("services.csv", 2, "ends=", "services.csv, line 2, ends_precision: \"day\" is given without ends.")]
    [InlineData("services.csv", 2, "ends=2018-03-31", "services.csv, line 2, ends: \"2018-03-31\" is before its start, 2018-04-01.")]
    [InlineData("services.csv", 2, "assured_on=2999-01-01", "services.csv, line 2, assured_on: \"2999-01-01\" is in the future.")]
    [InlineData("agreements.csv", 2, "starts=2018-02-29", "agreements.csv, line 2, starts: \"2018-02-29\" is not a day: write it as 2021-03-31.")]
    [InlineData("agreements.csv", 2, "starts=2018-04-02|starts_precision=month", "agreements.csv, line 2, starts: \"2018-04-02\" is not the first day of its month.")]
    [InlineData("agreements.csv", 2, "ends_precision=year", "agreements.csv, line 2, ends: \"2021-03-31\" is not the last day of its year.")]
    [InlineData("agreements.csv", 2, "ends=2018-03-31", "agreements.csv, line 2, ends: \"2018-03-31\" is before its start, 2018-04-01.")]
    [InlineData("agreements.csv", 3, "may_extend_to=2023-03-31", "agreements.csv, line 3, may_extend_to: \"2023-03-31\" is given without ends, the day it would extend.")]
    [InlineData("agreements.csv", 2, "may_extend_to=2021-03-30", "agreements.csv, line 2, may_extend_to: \"2021-03-30\" is before ends, 2021-03-31.")]
    [InlineData("agreements.csv", 2, "may_extend_to=soon", "agreements.csv, line 2, may_extend_to: \"soon\" is not a day: write it as 2021-03-31.")]
    [InlineData("signatories.csv", 2, "signed_on=2019-11-31", "signatories.csv, line 2, signed_on: \"2019-11-31\" is not a day: write it as 2021-03-31.")]
    [InlineData("signatories.csv", 2, "signed_on=", "signatories.csv, line 2, signed_precision: \"day\" is given without signed_on.")]
    public Task Days_are_days_in_their_order(string file, int line, string cells, string sentence) => Refuses(file, line, cells, sentence);

    [Theory]
    [InlineData("services.csv", 2, "women_specific=maybe", "services.csv, line 2, women_specific: \"maybe\" is not one of yes, no.")]
    [InlineData("services.csv", 2, "cohorts_only=yes", "services.csv, line 2, cohorts_only: \"yes\" says that it is for its cohorts alone, but cohorts is empty: name them.")]
    [InlineData("services.csv", 2, "assured_by=police", "services.csv, line 2, assured_by: \"police\" is not one of provider, commissioner, administrator.")]
    [InlineData("services.csv", 2, "state=open", "services.csv, line 2, state: \"open\" is not one of live, full, paused, withdrawn, hidden.")]
    [InlineData("services.csv", 2, "delivery=site;van", "services.csv, line 2, delivery: \"site;van\" holds van, which is not one of site, outreach, phone, online.")]
    [InlineData("services.csv", 2, "capacity=-1", "services.csv, line 2, capacity: \"-1\" is not a number of places: write a whole number, 0 or more.")]
    [InlineData("services.csv", 2, "capacity=many", "services.csv, line 2, capacity: \"many\" is not a number: write it in digits with a point, such as 1234.5.")]
    [InlineData("services.csv", 2, "areas=all;E09000022", "services.csv, line 2, areas: \"all;E09000022\" names areas besides all: write all alone, or the areas.")]
    [InlineData("services.csv", 2, "needs=advocacy;;immigration", "services.csv, line 2, needs: \"advocacy;;immigration\" holds an empty item: separate items by one semicolon.")]
    [InlineData("locations.csv", 2, "confidentiality=secret", "locations.csv, line 2, confidentiality: \"secret\" is not one of public, address-withheld, location-withheld.")]
    [InlineData("agreements.csv", 2, "amount_gbp=-5", "agreements.csv, line 2, amount_gbp: \"-5\" is less than nothing: pounds are 0 or more.")]
    [InlineData("agreements.csv", 2, "amount_gbp=£5", "agreements.csv, line 2, amount_gbp: \"£5\" is not a number: write it in digits with a point, such as 1234.5.")]
    [InlineData("agreements.csv", 2, "amount_gbp=1e400", "agreements.csv, line 2, amount_gbp: \"1e400\" is not a number: write it in digits with a point, such as 1234.5.")]
    [InlineData("agreements.csv", 2, "amount_gbp=-5|confidential_amount=yes", "agreements.csv, line 2, amount_gbp: \"(withheld)\" is less than nothing: pounds are 0 or more.")]
    [InlineData("agreements.csv", 2, "confidential_amount=perhaps", "agreements.csv, line 2, confidential_amount: \"perhaps\" is not one of yes, no.")]
    [InlineData("indicators.csv", 2, "value=many", "indicators.csv, line 2, value: \"many\" is not a number: write it in digits with a point, such as 1234.5.")]
    [InlineData("needs.csv", 2, "slug=Domestic Abuse", "needs.csv, line 2, slug: \"Domestic Abuse\" is not a slug: use small letters, digits and hyphens.")]
    [InlineData("areas.csv", 2, "kind=village", "areas.csv, line 2, kind: \"village\" is not one of borough, city, district.")]
    public Task Words_and_numbers_are_those_that_are_known(string file, int line, string cells, string sentence) => Refuses(file, line, cells, sentence);

    [Theory]
    [InlineData("services.csv", 3, "provider_id=advanse", "services.csv, line 3, provider_id: \"advanse\" is not a known provider: did you mean advance?")]
    [InlineData("services.csv", 2, "kind=women-hub", "services.csv, line 2, kind: \"women-hub\" is not a known kind of provision: did you mean womens-hub?")]
    [InlineData("services.csv", 2, "needs=advocasy", "services.csv, line 2, needs: \"advocasy\" is not a known need: did you mean advocacy?")]
    [InlineData("services.csv", 2, "cohorts=mother", "services.csv, line 2, cohorts: \"mother\" is not a known cohort: did you mean mothers?")]
    [InlineData("services.csv", 2, "stages=courts", "services.csv, line 2, stages: \"courts\" is not a known stage: did you mean court?")]
    [InlineData("services.csv", 2, "areas=E09000222", "services.csv, line 2, areas: \"E09000222\" is not a known area: did you mean E09000022?")]
    [InlineData("locations.csv", 2, "service_id=P0O1", "locations.csv, line 2, service_id: \"P0O1\" is not a known service: did you mean P001?")]
    [InlineData("locations.csv", 2, "area_code=E09000222", "locations.csv, line 2, area_code: \"E09000222\" is not a known area: did you mean E09000022?")]
    [InlineData("projects.csv", 2, "service_ids=P0O1", "projects.csv, line 2, service_ids: \"P0O1\" is not a known service: did you mean P001?")]
    [InlineData("agreements.csv", 2, "project_id=J0O1", "agreements.csv, line 2, project_id: \"J0O1\" is not a known project: did you mean J001?")]
    [InlineData("agreements.csv", 2, "extends_id=A0O3", "agreements.csv, line 2, extends_id: \"A0O3\" is not a known funding agreement: did you mean A003?")]
    [InlineData("agreements.csv", 2, "areas=E09000222", "agreements.csv, line 2, areas: \"E09000222\" is not a known area: did you mean E09000022?")]
    [InlineData("indicators.csv", 2, "area_code=e09000001", "indicators.csv, line 2, area_code: \"e09000001\" is not a known area: did you mean E09000001?")]
    [InlineData("signatories.csv", 2, "area_code=Barnet", "signatories.csv, line 2, area_code: \"Barnet\" is not a known area.")]
    public Task An_unknown_reference_brings_the_nearest_known_one(string file, int line, string cells, string sentence) => Refuses(file, line, cells, sentence);

    [Theory]
    [InlineData("longitude=51.5|latitude=-0.1", "longitude: \"51.5\" has longitude and latitude evidently swapped: longitude comes first.")]
    [InlineData("longitude=51.5|latitude=-0.1|confidentiality=address-withheld", "longitude: \"(withheld)\" has longitude and latitude evidently swapped: longitude comes first.")]
    [InlineData("longitude=51.5|latitude=-0.1|confidentiality=", "longitude: \"(withheld)\" has longitude and latitude evidently swapped: longitude comes first.")]
    [InlineData("longitude=-0.1", "latitude: is empty: give both longitude and latitude, or neither.")]
    [InlineData("longitude=west|latitude=51.5", "longitude: \"west\" is not a number of degrees: write it as -0.1169.")]
    [InlineData("longitude=1e400|latitude=51.5", "longitude: \"1e400\" is not a number of degrees: write it as -0.1169.")]
    [InlineData("longitude=NaN|latitude=51.5", "longitude: \"NaN\" is not a number of degrees: write it as -0.1169.")]
    [InlineData("longitude=-0.1|latitude=151.5", "latitude: \"151.5\" is not on the earth: longitude runs from -180 to 180 and latitude from -90 to 90.")]
    [InlineData("area_code=E09000222|confidentiality=location-withheld", "area_code: \"(withheld)\" is not a known area.")]
    [InlineData("name=The\rrefuge|confidentiality=location-withheld", "name: \"(withheld)\" holds a line break: write it on one line.")]
    public Task A_place_that_cannot_be_is_refused_and_not_told_where_it_may_be_withheld(string cells, string sentence) =>
        Refuses("locations.csv", 2, cells, $"locations.csv, line 2, {sentence}");

    [Theory]
    [InlineData("services.csv", "name=A\rB", "name: \"A B\" holds a line break: write it on one line.")]
    [InlineData("services.csv", "name=A\nB", "name: \"A B\" holds a line break: write it on one line.")]
    [InlineData("services.csv", "name=A\0B", "name: holds a control character (U+0000) at letter 2: take it out.")]
    [InlineData("services.csv", "description=\u001b[31mred", "description: holds a control character (U+001B) at letter 1: take it out.")]
    [InlineData("providers.csv", "name=Trust\u0085", "name: holds a control character (U+0085) at letter 6: take it out.")]
    [InlineData("agreements.csv", "funder=A\r\nB", "funder: \"A  B\" holds a line break: write it on one line.")]
    [InlineData("signatories.csv", "body=A\nB", "body: \"A B\" holds a line break: write it on one line.")]
    [InlineData("areas.csv", "name=A\nB", "name: \"A B\" holds a line break: write it on one line.")]
    public Task What_no_page_can_show_is_refused(string file, string cells, string sentence) => Refuses(file, 2, cells, $"{file}, line 2, {sentence}");

    [Theory]
    [InlineData("areas.csv", "code", "E09000001", "stands twice: it is already on line 2")]
    [InlineData("needs.csv", "slug", "domestic-abuse", "stands twice in this file")]
    [InlineData("cohorts.csv", "slug", "black-asian-minority-ethnic", "stands twice in this file")]
    [InlineData("stages.csv", "slug", "prevention", "stands twice in this file")]
    [InlineData("providers.csv", "id", "abianda", "stands twice in this file, first on line 2")]
    [InlineData("services.csv", "id", "P001", "stands twice in this file, first on line 2")]
    [InlineData("locations.csv", "id", "L001", "stands twice in this file, first on line 2")]
    [InlineData("projects.csv", "id", "J001", "stands twice in this file, first on line 2")]
    [InlineData("agreements.csv", "id", "A001", "stands twice in this file, first on line 2")]
    [InlineData("signatories.csv", "body", "London Borough of Barnet", "stands twice in this file, first on line 2")]
    public async Task No_id_stands_twice(string file, string column, string id, string reason)
    {
        string[] lines = RefusedPacks.Text(file).TrimEnd('\n').Split('\n');
        string again = string.Join('\n', [.. lines, lines[1]]);

        Assert.Equal([$"{file}, line {lines.Length + 1}, {column}: \"{id}\" {reason}."], await packs.Sentences(RefusedPacks.Written(file, again + "\n")));
    }

    private async Task Refuses(string file, int line, string cells, string sentence) =>
        Assert.Equal([sentence], await packs.Sentences(RefusedPacks.Changed(file, line, cells)));
}
