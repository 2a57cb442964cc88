using System.Globalization;

namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>
/// A made-up county as a data pack: three districts whose corners are whole degrees, some services that everybody may find, and one of
/// every sort that nobody may.
/// </summary>
internal sealed class County
{
    public const string West = "E07000901";
    public const string East = "E07000902";
    public const string North = "E07000903";

    private readonly World world;
    private readonly bool isBefore;

    private County(World world, bool isBefore) => (this.world, this.isBefore) = (world, isBefore);

    public Rows Providers { get; } = new Rows("providers.csv", "id,name,website,email,phone,charity_number,source_url");

    public Rows Services { get; } = new(
        "services.csv",
        "id,provider_id,name,kind,women_specific,needs,cohorts,cohorts_only,stages,delivery,areas,starts,starts_precision,ends,ends_precision," +
        "capacity,referral,url,assured_on,assured_by,state,description,source_title,source_url");

    public Rows Locations { get; } = new("locations.csv", "id,service_id,name,address,postcode,longitude,latitude,area_code,confidentiality");

    public Rows Projects { get; } = new("projects.csv", "id,name,lead_body,service_ids,description,source_title,source_url");

    public Rows Agreements { get; } = new(
        "agreements.csv",
        "id,project_id,funder,amount_gbp,starts,starts_precision,ends,ends_precision,may_extend_to,areas,reference,extends_id,confidential_amount,source_title,source_url");

    public Rows Indicators { get; } = new("indicators.csv", "area_code,indicator,period,value,source_title,source_url");

    public Rows Signatories { get; } = new("signatories.csv", "body,kind,area_code,signed_on,signed_precision,notes,source_title,source_url");

    public IReadOnlyList<Rows> Files => [Providers, Services, Locations, Projects, Agreements, Indicators, Signatories];

    /// <summary>The county as it is now.</summary>
    public static County Now(World world) => new County(world, isBefore: false).Fill();

    /// <summary>The county as it was before: one site was withheld that is public now, and one the other way round.</summary>
    public static County Before(World world) => new County(world, isBefore: true).Fill();

    /// <summary>Writes the whole pack into a folder.</summary>
    /// <param name="folder">The folder, which is made.</param>
    /// <param name="changed">A cell of a file to write something else into; null for none.</param>
    public string Write(string folder, (string File, int Row, string Column, string Cell)? changed = null)
    {
        Directory.CreateDirectory(folder);
        foreach (string file in (string[])["needs.csv", "cohorts.csv", "stages.csv"]) File.WriteAllBytes(Path.Combine(folder, file), Shipped.Bytes(file));
        File.WriteAllText(
            Path.Combine(folder, "areas.csv"), $"code,name,kind,group,inner_outer\n{West},Westmark,district,,\n{East},Eastmark,district,,\n{North},Northmark,district,,\n");
        File.WriteAllText(
            Path.Combine(folder, "boundaries.geojson"), $$"""{"type":"FeatureCollection","features":[{{Square(West, -3, 53)}},{{Square(East, -2, 53)}},{{Square(North, -3, 54)}}]}""");
        foreach (Rows rows in Files) rows.Write(folder, changed is { } cell && cell.File == rows.File ? (cell.Row, cell.Column, cell.Cell) : null);
        return folder;
    }

    private static string Square(string code, int west, int south)
    {
        string[] corners = [Corner(west, south), Corner(west + 1, south), Corner(west + 1, south + 1), Corner(west, south + 1), Corner(west, south)];
        return "{\"type\":\"Feature\",\"id\":\"" + code + "\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + string.Join(',', corners) + "]]}}";
    }

    private static string Corner(int longitude, int latitude) => FormattableString.Invariant($"[{longitude},{latitude}]");

    private County Fill()
    {
        Providers.Add(("id", "lantern"), ("name", "The Lantern"), ("website", "https://lantern.example.org"), ("email", "office@lantern.example.org"), ("phone", "0300 555 0100"))
            .Add(("id", "harbour"), ("name", "Harbour Women"), ("charity_number", "1100220"), ("source_url", "https://harbour.example.org"))
            .Add(("id", "mill"), ("name", "Mill Street Women"))
            .Add(("id", "unlisted"), ("name", $"Sisters of {world.HiddenName}"));
        AddOpen();
        AddWithheld();
        AddFunding();
        return this;
    }

    private void AddOpen()
    {
        Service("drop-in", "Morning drop-in", ("needs", "advocacy"), ("areas", $"{West};{East}"), ("assured_on", "2026-05-01"), ("assured_by", "provider"), ("description", "Tea and advice"));
        Service("housing", "Housing advice", ("needs", "housing-homelessness"), ("areas", "all"), ("starts", "2025-04-01"), ("ends", "2027-03-31"), ("state", "full"));
        Service("north", "Mothers of the north", ("needs", "parenting-children;advocacy"), ("areas", North), ("cohorts", "mothers"), ("stages", "court"), ("delivery", "outreach"));
        Service("phone", "Telephone advice", ("needs", "poverty-finance-debt"), ("women_specific", "no"), ("delivery", "phone"), ("provider_id", "harbour"), ("url", "https://harbour.example.org/phone"));
        Service("class", "Morning class", ("needs", "education-training-employment"), ("areas", West), ("provider_id", "mill"), ("assured_on", "2025-11-20"), ("assured_by", "provider"));
        Service("gone", "Evening class", ("needs", "education-training-employment"), ("areas", East), ("state", "withdrawn"));
        Open("drop-in-west", "drop-in", "Drop-in room", "2 Orchard Street", "ZZ1 1AA", West, "-2.5625", "53.5625");
        Open("drop-in-east", "drop-in", "Church hall", "4 Chapel Lane", "ZZ1 1AB", East, "-1.5625", "53.5625");
        Open("housing-west", "housing", "Advice shop", "6 Market Square", "ZZ1 1AD", West, "-2.125", "53.125");
        Open("north-office", "north", "Family office", "9 Bridge Road", "ZZ1 1AE", North, "", "");
    }

    private void AddWithheld()
    {
        Service("s-refuge", "Refuge places", ("kind", "safe-accommodation"), ("needs", "domestic-abuse"), ("areas", "all"), ("assured_on", "2026-05-01"), ("assured_by", "provider"), ("capacity", "12"));
        Service("s-premises", "Premises for women", ("kind", "approved-premises"), ("needs", "housing-homelessness"), ("areas", $"{West};{East}"), ("stages", "resettlement"));
        Service("s-stated-location", "Group for survivors", ("needs", "advocacy"), ("areas", North), ("starts", "2025-01-01"), ("ends", "2026-12-31"));
        Service("s-abuse", "Support after abuse", ("needs", "domestic-abuse"), ("areas", West), ("assured_on", "2026-04-01"), ("assured_by", "commissioner"), ("provider_id", "harbour"));
        Service("s-coercion", "Counselling", ("needs", "sexual-abuse-coercion"), ("areas", East), ("provider_id", "harbour"));
        Service("s-stated-address", "Quiet rooms", ("needs", "mental-health"), ("areas", East), ("assured_on", "2026-05-02"), ("assured_by", "provider"));
        Service("s-both", "Trafficking help", ("needs", "trafficking-modern-slavery"), ("areas", North), ("delivery", "site"));
        Service("s-hidden", world.HiddenName, ("needs", "domestic-abuse"), ("areas", West), ("state", "hidden"));
        Service("s-unlisted", "Unlisted help", ("needs", "advocacy"), ("areas", East), ("provider_id", "unlisted"));
        Service("s-was-withheld", "Skills workshop", ("needs", "education-training-employment"), ("areas", West), ("assured_on", "2025-11-15"), ("assured_by", "provider"));
        Service("s-was-public", "Steps to recovery", ("needs", "substance-use"), ("areas", West));
        Service("s-waiting", "Health visits", ("needs", "physical-health"), ("areas", East));

        Withheld("refuge", "s-refuge", North, "");
        Withheld("premises", "s-premises", West, "");
        Withheld("stated-location", "s-stated-location", West, "location-withheld");
        Withheld("abuse", "s-abuse", West, "");
        Withheld("coercion", "s-coercion", East, "");
        Withheld("stated-address", "s-stated-address", East, "address-withheld");
        Withheld("both-withheld", "s-both", North, "");
        Open("both-open", "s-both", "Advice desk", "11 Station Road", "ZZ1 1AF", North, "-2.78125", "54.21875");
        Withheld("of-hidden", "s-hidden", West, "");
        Withheld("of-unlisted", "s-unlisted", East, "address-withheld");
        if (isBefore) Withheld("was-withheld", "s-was-withheld", West, "address-withheld");
        else Open("was-withheld", "s-was-withheld", "Workshop", "13 Mill Lane", "ZZ1 1AG", West, "-2.21875", "53.71875");
        Withheld("was-public", "s-was-public", West, isBefore ? "public" : "address-withheld");
        Withheld("waiting", "s-waiting", East, "address-withheld", isLocated: false);
    }

    private void AddFunding()
    {
        Projects.Add(("id", "j1"), ("name", "Whole system"), ("lead_body", "The county"), ("service_ids", "drop-in;s-abuse"))
            .Add(("id", "j2"), ("name", "Safe places"), ("lead_body", "The county"), ("service_ids", "s-refuge;s-both"));
        Agreements.Add(("id", "a1"), ("project_id", "j1"), ("funder", "The county"), ("amount_gbp", "5000"), ("starts", "2025-04-01"), ("ends", "2027-03-31"))
            .Add(("id", "a2"), ("project_id", "j2"), ("funder", "The ministry"), ("amount_gbp", world.Pounds), ("confidential_amount", "yes"), ("starts", "2025-04-01"), ("ends", "2026-12-31"));
        Indicators.Add(("area_code", West), ("indicator", "Women in custody"), ("period", "2025"), ("value", "11"), ("source_title", "Made up"));
        Signatories.Add(("body", "Westmark council"), ("kind", "district"), ("area_code", West), ("signed_on", "2020-05-04"));
    }

    private void Service(string id, string name, params (string Column, string Cell)[] cells) => Services.Add(
        [("id", id), ("provider_id", "lantern"), ("name", name), ("kind", "charity-funded"), ("women_specific", "yes"), ("referral", "Telephone the office"), .. cells]);

    private void Open(string id, string service, string name, string address, string postcode, string area, string longitude, string latitude) => Locations.Add(
        ("id", id), ("service_id", service), ("name", name), ("address", address), ("postcode", postcode), ("area_code", area), ("longitude", longitude),
        ("latitude", latitude), ("confidentiality", "public"));

    /// <summary>A withheld site. Where the location is withheld, the other world says of some that it does not know where they are.</summary>
    private void Withheld(string id, string service, string area, string confidentiality, bool isLocated = true)
    {
        Hideout hideout = world.Hideouts[id];
        bool isKnown = isLocated && !(world == World.B && id == "stated-location");
        Locations.Add(
            ("id", id), ("service_id", service), ("name", hideout.Name), ("address", hideout.Address), ("postcode", hideout.Postcode),
            ("area_code", world == World.B && id == "premises" ? East : area), ("confidentiality", confidentiality),
            ("longitude", isKnown ? hideout.Longitude.ToString(CultureInfo.InvariantCulture) : ""),
            ("latitude", isKnown ? hideout.Latitude.ToString(CultureInfo.InvariantCulture) : ""));
    }
}
