namespace ServiceMap.Gaps.Tests;

/// <summary>
/// A pack of two boroughs and a city, two needs, and whatever a test adds to it: enough to see one rule at work.
/// </summary>
internal sealed class TinyPack
{
    private const string Square =
        """{"type":"Feature","id":"CODE","properties":{},"geometry":{"type":"Polygon","coordinates":[[[WEST,52],[EAST,52],[EAST,53],[WEST,53],[WEST,52]]]}}""";

    public string Providers { get; set; } = "p1,One,,one@example.org,,,\np2,Two,,,,,\nprovider-not-stated,Not stated,,,,,\n";

    public string Services { get; set; } = "";

    public string Locations { get; set; } = "";

    public string Projects { get; set; } = "";

    public string Agreements { get; set; } = "";

    /// <summary>A row of services.csv; what is not named is as plain as can be.</summary>
    public static string Service(
        string id, string provider = "p1", string womenSpecific = "yes", string needs = "advocacy", string areas = "all", string starts = "", string ends = "",
        string assured = "", string state = "", string kind = "womens-hub") =>
        $"{id},{provider},Service {id},{kind},{womenSpecific},{needs},,no,,,{areas},{starts},,{ends},,,,,{assured},,{state},,Source of {id},https://example.org/{id}\n";

    /// <summary>A row of agreements.csv of a project.</summary>
    public static string Agreement(
        string id, string project, string pounds = "", string starts = "", string ends = "", string extendTo = "", string areas = "", string confidential = "no") =>
        $"{id},{project},Funder of {id},{pounds},{starts},,{ends},,{extendTo},{areas},,,{confidential},,\n";

    public void WriteTo(string folder)
    {
        Dictionary<string, string> files = new()
        {
            ["areas.csv"] = "code,name,kind,group,inner_outer\nE1,East,borough,,\nE2,West,borough,,\nE3,Town,city,,\n",
            ["boundaries.geojson"] = $$"""{"type":"FeatureCollection","features":[{{Shape("E1", 0)}},{{Shape("E2", -1)}},{{Shape("E3", -2)}}]}""",
            ["needs.csv"] = "slug,name,description\nhousing,Housing,\nadvocacy,Advocacy,\n",
            ["cohorts.csv"] = "slug,name,description\nmothers,Mothers,\n",
            ["stages.csv"] = "slug,name,description\ncustody,Custody,\n",
            ["providers.csv"] = "id,name,website,email,phone,charity_number,source_url\n" + Providers,
            ["services.csv"] =
                "id,provider_id,name,kind,women_specific,needs,cohorts,cohorts_only,stages,delivery,areas,starts,starts_precision,ends,ends_precision,"
                + "capacity,referral,url,assured_on,assured_by,state,description,source_title,source_url\n" + Services,
            ["locations.csv"] = "id,service_id,name,address,postcode,longitude,latitude,area_code,confidentiality\n" + Locations,
            ["projects.csv"] = "id,name,lead_body,service_ids,description,source_title,source_url\n" + Projects,
            ["agreements.csv"] =
                "id,project_id,funder,amount_gbp,starts,starts_precision,ends,ends_precision,may_extend_to,areas,reference,extends_id,"
                + "confidential_amount,source_title,source_url\n" + Agreements,
        };
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in files) File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static string Shape(string code, int west) => Square
        .Replace("CODE", code, StringComparison.Ordinal)
        .Replace("WEST", west.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("EAST", (west + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
