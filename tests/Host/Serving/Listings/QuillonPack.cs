using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>The services of a made-up charity in Lambeth, one of each sort that the directory tells apart. The word "weaving" stands in no other entry.</summary>
internal static class QuillonPack
{
    public const string Lambeth = "E09000022";
    public const string Southwark = "E09000028";

    // The ids of entries in addresses, which never change.
    public const string Hub = "ec14134b-4695-8c4e-bd5c-55695b00f598";
    public const string Club = "b51d367a-7ce3-8fe5-8887-df137de37639";
    public const string Gone = "f9accb2c-166b-83c0-a5d3-b26ad9377a68";
    public const string Secret = "86652e9c-3e06-8b8f-91f9-c1b7c5b6a162";
    public const string House = "ba4b9abf-3dba-85b5-87c9-4dc294848b16";
    public const string Shelter = "df69bc2a-f293-8255-a4d1-804b14bbefb6";
    public const string NotStated = "ed2ee821-5906-866e-8229-1ba91cde10cd";

    private static readonly MadeUpPack Pack = MadeUpPack.Empty
        .Provider("quillon", ("name", "Quillon House"), ("website", "https://example.org/quillon"), ("phone", "020 7946 0000"))
        .Provider("shelter", ("name", "Quillon Shelter"))
        .Of(
            "hub", "Weaving hub", ("kind", "womens-hub"), ("needs", "housing-homelessness;advocacy"), ("areas", Lambeth), ("delivery", "site"), ("starts", "2020-01-01"),
            ("ends", "2099-12-31"), ("referral", "Ring the desk"), ("capacity", "12"), ("description", "Looms and patience for weavers."), ("source_title", "A leaflet"))
        .Of(
            "club", "Weaving club", ("areas", $"{Lambeth};{Southwark}"), ("delivery", "site;phone"), ("stages", "court"), ("cohorts", "mothers"), ("starts", "2020-01-01"),
            ("ends", "2099-12-31"), ("state", "full"))
        .Of("line", "Weaving line", ("areas", "all"), ("women_specific", "no"))
        .Of("nook", "Weaving nook")
        .Of("orphan", "Weaving of nobody", ("provider_id", "provider-not-stated"), ("areas", Lambeth))
        .Of("gone", "Weaving that ended", ("state", "withdrawn"), ("areas", Lambeth))
        .Of("secret", "Weaving out of sight", ("state", "hidden"), ("areas", Lambeth))
        .Of("refuge", "Bramblewick", ("provider_id", "shelter"), ("kind", "safe-accommodation"), ("needs", "domestic-abuse"), ("areas", Lambeth))
        .Location("hub-site", "hub", ("name", "The loom"), ("address", "The Old Mill"), ("longitude", "-0.119926"), ("latitude", "51.489366"), ("confidentiality", "public"))
        .Location("club-site", "club", ("name", "The spindle"), ("address", "The Old Hall"), ("longitude", "-0.1024"), ("latitude", "51.4676"), ("confidentiality", "public"))
        .Location("refuge-site", "refuge", ("name", "The tower"), ("address", "The Old Tower"), ("confidentiality", "location-withheld"))
        .Project("looms", "hub", ("name", "Looms for all"))
        .Agreement(
            "looms-1", "looms", ("funder", "The weavers' guild"), ("amount_gbp", "987654"), ("starts", "2020-01-01"), ("ends", "2099-12-31"), ("confidential_amount", "yes"));

    /// <summary>Writes the pack as files that can be imported.</summary>
    public static void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (Table table in new[] { Pack.Providers, Pack.Services, Pack.Locations, Pack.Projects, Pack.Agreements })
        {
            IEnumerable<IEnumerable<string>> lines = [table.Columns, .. table.Rows.Select(row => row.Cells)];
            File.WriteAllText(Path.Combine(folder, table.File), string.Concat(lines.Select(cells => $"{string.Join(',', cells)}\n")));
        }
    }

    private static MadeUpPack Of(this MadeUpPack pack, string id, string name, params (string Column, string Cell)[] cells) =>
        pack.Service(id, [("name", name), ("provider_id", "quillon"), .. cells]);
}
