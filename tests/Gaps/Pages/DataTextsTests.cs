using ServiceMap.Gaps.Pages;
using ServiceMap.Gaps.Reports;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Tests.Pages;

public sealed class DataTextsTests
{
    [Fact]
    public void Counts_what_most_depends_on()
    {
        Entry[] entries = [Lacking("service", Missing.End | Missing.Areas), Lacking("service", Missing.End), Lacking("agreement", Missing.Amount), Lacking("site", Missing.Position)];

        Assert.Equal("Missing: 2 services with no last day; 1 service with no areas; 1 agreement with no amount.", DataTexts.Lacking(new Quality([], entries)));
    }

    [Fact]
    public void Where_nothing_of_it_is_missing_it_says_so() =>
        Assert.Equal("No last day, word, area or amount is missing.", DataTexts.Lacking(new Quality([], [])));

    [Fact]
    public void Everything_that_an_entry_can_lack_has_words() => Assert.All(
        Enum.GetValues<Missing>().Except([Missing.None, Missing.Extension]), missing => Assert.NotEmpty(DataTexts.Of(missing)));

    [Fact]
    public void A_measure_says_how_many_of_how_many() => Assert.Equal("43 of 54 (79%)", DataTexts.Of(new Measure("", "", 43, 54)));

    private static Entry Lacking(string kind, Missing missing) => new(kind, "1", "One", missing, new Source(null, null));
}
