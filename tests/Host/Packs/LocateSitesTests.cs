using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Packs;
using ServiceMap.Providers.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Host.Tests.Packs;

public sealed class LocateSitesTests
{
    [Fact]
    public async Task Says_of_the_shipped_sites_which_are_stated_and_not_located()
    {
        await using TestProgram program = await TestProgram.StartShipped();

        IReadOnlyList<string> lines = await program.Get<LocateSites>().Run(TestContext.Current.CancellationToken);

        Assert.Equal(["0 sites were located by their postcodes, and 2 wait still.", "18 public sites are stated, not located:"], lines.Take(2));
        Assert.Equal("Withheld sites to check: 6.", lines[^1]);
    }

    [Fact]
    public void Says_in_which_areas_a_site_is_stated_and_found() => Assert.Equal(
        [
            "1 site was located by its postcode, and 0 wait still.",
            "1 public site is stated in one area, with a position in another:",
            "  L1 (The centre), stated in E09000001, found in none",
        ],
        LocateSites.Words(1, 0, new SitesDoubted([Site(SiteDoubt.AreasDisagree)], 0)));

    [Fact]
    public void Names_so_many_and_counts_the_others() => Assert.Equal(
        "  and 5 more", LocateSites.Words(0, 0, new SitesDoubted([.. Enumerable.Repeat(Site(SiteDoubt.PostcodeEnded), 25)], null))[^1]);

    private static SiteToCheck Site(SiteDoubt doubt) => new("L1", "The centre", new ServiceCode("S1"), [doubt], new AreaCode("E09000001"), null);
}
