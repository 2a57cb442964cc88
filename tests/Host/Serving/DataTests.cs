
namespace ServiceMap.Host.Tests.Serving;

/// <summary>The page about the data, on the shipped data.</summary>
public sealed class DataTests(Served served)
{
    [Fact]
    public async Task It_counts_what_is_on_record_and_not_the_provider_that_is_not_stated()
    {
        string page = await Page();

        Assert.Contains("On record are 66 services of 39 providers, paid for by 54 funding agreements, in 33 areas.", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Indicators of need</dt><dd>476</dd>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_how_much_of_what_is_recorded()
    {
        string page = await Page();

        Assert.Contains("0 of 66 (0%)", page, StringComparison.Ordinal);
        Assert.Contains("26 of 54 (48%)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_table_has_a_row_for_each_entry_that_lacks_something()
    {
        string csv = await served.Http.GetStringAsync("/data?format=csv", TestContext.Current.CancellationToken);

        Assert.StartsWith("kind,id,name,missing,source_title,source_url\nservice,", csv, StringComparison.Ordinal);
        Assert.Contains($"{csv.Split('\n').Length - 2} entries that lack something", await Page(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_withheld_is_on_it()
    {
        string page = await Page() + await served.Http.GetStringAsync("/data?format=csv", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("location-withheld", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("address-withheld", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Name withheld", page, StringComparison.Ordinal);
    }

    private Task<string> Page() => served.Read("/data");
}
