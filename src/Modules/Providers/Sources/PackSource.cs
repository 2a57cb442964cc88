using System.Globalization;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Sources;

/// <summary>The directory's part of a data pack: <c>providers.csv</c>, <c>services.csv</c>, <c>locations.csv</c>.</summary>
internal sealed class PackSource : IDirectorySource
{
    public string Slug => "pack";

    public string Name => "Data pack";

    public Task<DirectoryReading> Read(SourceInput input, CancellationToken stop)
    {
        Refusals refusals = [];
        string[] files = ["providers.csv", "services.csv", "locations.csv"];
        if (!input.Tables.Any(table => files.Contains(table.File)))
            refusals.Add(new Refusal(input.Path, 0, "", "", $"holds none of {string.Join(", ", files)}: name a folder, a .zip or one of these files"));
        return Task.FromResult(new DirectoryReading(
            Entries("providers.csv", PackColumns.Providers, Provider),
            Entries("services.csv", PackColumns.Services, Service),
            Entries("locations.csv", PackColumns.Locations, Location),
            refusals));

        List<Placed<T>> Entries<T>(string file, string[] columns, Func<RowReader, T> read)
        {
            Table? table = input.Tables.FirstOrDefault(table => table.File == file);
            if (table is null || !table.HasColumns(columns, refusals)) return [];
            return [.. table.Rows.Select(row => new Placed<T>(read(new RowReader(table, row, refusals)), file, row.Line))];
        }
    }

    private static ProviderEntry Provider(RowReader cells) => new()
    {
        Code = new ProviderCode(cells.Id("id")),
        Name = cells.RequiredName("name"),
        Website = cells.Text("website"),
        Email = cells.Text("email"),
        Phone = cells.Text("phone"),
        CharityNumber = cells.Text("charity_number"),
        SourceUrl = cells.Text("source_url"),
    };

    private static ServiceEntry Service(RowReader cells) => new()
    {
        Code = new ServiceCode(cells.Id("id")),
        Provider = new ProviderCode(cells.Required("provider_id")),
        Name = cells.RequiredName("name"),
        Kind = cells.Required("kind"),
        WomenSpecific = RequiredYesOrNo(cells, "women_specific"),
        Needs = [.. RequiredList(cells, "needs").Select(slug => new NeedCode(slug))],
        Cohorts = [.. cells.List("cohorts").Select(slug => new CohortCode(slug))],
        CohortsOnly = cells.YesOrNo("cohorts_only"),
        Stages = [.. cells.List("stages").Select(slug => new StageCode(slug))],
        Delivery = Deliveries(cells),
        Areas = Areas(cells),
        Starts = cells.Start("starts"),
        Ends = cells.End("ends"),
        Capacity = Places(cells),
        Referral = cells.Text("referral"),
        Url = cells.Text("url"),
        AssuredOn = cells.Day("assured_on"),
        AssuredBy = cells.Choice("assured_by", PackWords.AssuredBy),
        State = cells.Choice("state", PackWords.State),
        Description = cells.Text("description"),
        SourceTitle = cells.Text("source_title"),
        SourceUrl = cells.Text("source_url"),
    };

    private static LocationEntry Location(RowReader cells)
    {
        if (cells.Text("confidentiality") != PackWords.Public) cells.Withhold("name", "address", "postcode", "longitude", "latitude", "area_code");
        return new LocationEntry
        {
            Id = cells.Id("id"),
            Service = new ServiceCode(cells.Required("service_id")),
            Name = cells.Name("name"),
            Address = cells.Text("address"),
            Postcode = cells.Text("postcode"),
            Position = Position(cells),
            Area = cells.Text("area_code") is { } area ? new AreaCode(area) : null,
            Confidentiality = cells.Choice("confidentiality", PackWords.Confidentiality),
        };
    }

    private static bool RequiredYesOrNo(RowReader cells, string column)
    {
        if (cells.Text(column) is null) cells.Required(column);
        return cells.YesOrNo(column) ?? false;
    }

    private static IReadOnlyList<string> RequiredList(RowReader cells, string column)
    {
        if (cells.Text(column) is null) cells.Required(column);
        return cells.List(column);
    }

    private static List<Delivery> Deliveries(RowReader cells)
    {
        List<Delivery> deliveries = [];
        foreach (string word in cells.List("delivery").Where(word => word.Length > 0))
        {
            if (PackWords.Delivery.TryGetValue(word, out Delivery delivery)) deliveries.Add(delivery);
            else cells.Refuse("delivery", $"holds {word}, which is not one of {string.Join(", ", PackWords.Delivery.Keys)}");
        }

        return deliveries;
    }

    private static AreaList Areas(RowReader cells)
    {
        IReadOnlyList<string> codes = cells.List("areas");
        if (codes is ["all"]) return AreaList.Everywhere;
        if (codes.Contains("all")) cells.Refuse("areas", "names areas besides all: write all alone, or the areas");
        return new AreaList(false, [.. codes.Where(code => code is not "all").Select(code => new AreaCode(code))]);
    }

    private static int? Places(RowReader cells)
    {
        if (cells.Number("capacity") is not { } places) return null;
        if (places >= 0 && places <= int.MaxValue && places == decimal.Truncate(places)) return (int)places;
        cells.Refuse("capacity", "is not a number of places: write a whole number, 0 or more");
        return null;
    }

    private static LonLat? Position(RowReader cells)
    {
        double? longitude = Degrees(cells, "longitude");
        double? latitude = Degrees(cells, "latitude");
        if (cells.Text("longitude") is null != cells.Text("latitude") is null)
            cells.Refuse(cells.Text("longitude") is null ? "longitude" : "latitude", "is empty: give both longitude and latitude, or neither");
        if (longitude is null || latitude is null) return null;

        LonLat position = new(longitude.Value, latitude.Value);
        if (position.WhyNot() is not { } reason) return position;
        bool isLatitude = new LonLat(position.Longitude, 0).WhyNot() is null;
        cells.Refuse(isLatitude ? "latitude" : "longitude", reason);
        return null;
    }

    private static double? Degrees(RowReader cells, string column)
    {
        if (cells.Text(column) is not { } text) return null;
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (double.TryParse(text, plain, CultureInfo.InvariantCulture, out double degrees) && double.IsFinite(degrees)) return degrees;
        cells.Refuse(column, "is not a number of degrees: write it as -0.1169");
        return null;
    }
}
