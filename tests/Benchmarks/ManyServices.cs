using System.Globalization;

namespace ServiceMap.Benchmarks;

/// <summary>
/// A made-up directory of many services over London, as a data pack and a file of postcodes: words that come up often and seldom, every kind
/// of thing left unsaid, and public, half public and withheld sites. The same seed gives the same bytes.
/// </summary>
internal sealed class ManyServices(int count, int seed)
{
    public static readonly string[] Words =
    [
        .. "housing tenancy support women probation advice counselling court prison mentoring debt benefits legal recovery trauma nurse therapy family".Split(' '),
        .. "beacon oak willow river harbour lantern compass bridge garden anchor horizon phoenix rise spark haven meadow orchard mill forge well".Split(' '),
    ];

    public static readonly string[] Needs =
    [
        "domestic-abuse", "housing-homelessness", "mental-health", "substance-use", "advocacy", "parenting-children", "poverty-finance-debt", "physical-health",
    ];

    private static readonly string[] Kinds = ["womens-hub", "charity-funded", "probation-funded", "police-diversion", "local-authority-commissioned", "liaison-diversion"];

    private readonly Random chance = new(seed);

    public static string Area(int number) => string.Create(CultureInfo.InvariantCulture, $"E090000{number:00}");

    public static string Postcode(int number) => string.Create(CultureInfo.InvariantCulture, $"ZZ{1 + (number / 100 % 9)} {number / 10 % 10}{(char)('A' + (number % 2))}{(char)('D' + (number % 4))}");

    /// <summary>Writes the pack, and the postcodes beside it.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        int providers = Math.Max(4, count / 12);
        Lines("providers.csv", "id,name,website,email,phone,charity_number,source_url", Enumerable.Range(0, providers).Select(number => $"o{number},{Some(2)} {number},,,,,"));
        Lines(
            "services.csv",
            "id,provider_id,name,kind,women_specific,needs,cohorts,cohorts_only,stages,delivery,areas,starts,starts_precision,ends,ends_precision,capacity,referral,url,assured_on,assured_by,state,description,source_title,source_url",
            Enumerable.Range(0, count).Select(number => Service(number, providers)));
        Lines("locations.csv", "id,service_id,name,address,postcode,longitude,latitude,area_code,confidentiality", Enumerable.Range(0, count).Where(_ => Is(80)).Select(Site));
        Lines("projects.csv", "id,name,lead_body,service_ids,description,source_title,source_url", []);
        Lines("agreements.csv", "id,project_id,funder,amount_gbp,starts,starts_precision,ends,ends_precision,may_extend_to,areas,reference,extends_id,confidential_amount,source_title,source_url", []);
        Lines(
            "../postcodes.csv", "pcd7,pcd8,pcds,dointr,doterm,east1m,north1m,lat,long",
            Enumerable.Range(0, 900).DistinctBy(Postcode).Select(number => $"{Postcode(number).Replace(" ", "", StringComparison.Ordinal)},,{Postcode(number)},202001,,,,{Latitude()},{Longitude()}"));

        void Lines(string file, string header, IEnumerable<string> rows) => File.WriteAllLines(Path.Combine(folder, file), rows.Prepend(header));
    }

    private string Service(int number, int providers)
    {
        string starts = Is(70) ? "2020-01-01,day" : ",";
        string ends = Is(40) ? "2099-03-31,day" : Is(30) ? "2025-03-31,day" : ",";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"M{number:00000},o{chance.Next(providers)},{Some(3)} {number},{One(Kinds)},{(Is(75) ? "yes" : "no")},{Several(Needs, 1, 4)},{Several(["mothers", "faith", "disabled"], 0, 2)},,{Several(["court", "custody"], 0, 2)},{Several(["site", "phone", "online"], 0, 2)},{Areas()},{starts},{ends},,,,,,{One(["", "live", "full", "paused"])},{Some(30)},,");
    }

    private string Site(int number)
    {
        string confidentiality = Is(80) ? "public" : Is(50) ? "address-withheld" : "location-withheld";
        return string.Create(CultureInfo.InvariantCulture, $"ML{number:00000},M{number:00000},Site,,,{Longitude()},{Latitude()},,{confidentiality}");
    }

    private string Areas() => Is(10) ? "all" : Is(5) ? "" : Several([.. Enumerable.Range(1, 33).Select(Area)], 1, 8);

    private string Longitude() => (-0.5 + (0.8 * chance.NextDouble())).ToString("0.000000", CultureInfo.InvariantCulture);

    private string Latitude() => (51.3 + (0.4 * chance.NextDouble())).ToString("0.000000", CultureInfo.InvariantCulture);

    private bool Is(int percent) => chance.Next(100) < percent;

    private T One<T>(T[] of) => of[chance.Next(of.Length)];

    private string Some(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => One(Words)));

    private string Several(string[] of, int least, int most) => string.Join(';', chance.GetItems(of, chance.Next(least, most + 1)).Distinct());
}
