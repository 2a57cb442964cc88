using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Tests;

/// <summary>
/// The provision of a made-up county, written row by row: each file's first row stands on line 2. The provider <c>charity</c> is
/// there from the start; a service that says nothing else is women-specific, meets advocacy and is run by it.
/// </summary>
internal sealed record MadeUpPack
{
    /// <summary>Two districts beside each other, which touch at 1.2 degrees west, and one apart from them.</summary>
    public const string West = "E07000172";
    public const string East = "E07000176";
    public const string Apart = "E07000175";

    private static readonly Dictionary<string, string[]> Columns = new Dictionary<string, string>
    {
        ["areas.csv"] = "code,name,kind,group,inner_outer",
        ["providers.csv"] = "id,name,website,email,phone,charity_number,source_url",
        ["services.csv"] =
            "id,provider_id,name,kind,women_specific,needs,cohorts,cohorts_only,stages,delivery,areas,starts,starts_precision,ends,ends_precision,"
            + "capacity,referral,url,assured_on,assured_by,state,description,source_title,source_url",
        ["locations.csv"] = "id,service_id,name,address,postcode,longitude,latitude,area_code,confidentiality",
        ["projects.csv"] = "id,name,lead_body,service_ids,description,source_title,source_url",
        ["agreements.csv"] =
            "id,project_id,funder,amount_gbp,starts,starts_precision,ends,ends_precision,may_extend_to,areas,reference,extends_id,"
            + "confidential_amount,source_title,source_url",
        ["indicators.csv"] = "area_code,indicator,period,value,source_title,source_url",
        ["signatories.csv"] = "body,kind,area_code,signed_on,signed_precision,notes,source_title,source_url",
    }.ToDictionary(file => file.Key, file => file.Value.Split(','));

    public Table Providers { get; private init; } = New("providers.csv");

    public Table Services { get; private init; } = New("services.csv");

    public Table Locations { get; private init; } = New("locations.csv");

    public Table Projects { get; private init; } = New("projects.csv");

    public Table Agreements { get; private init; } = New("agreements.csv");

    public Table Indicators { get; private init; } = New("indicators.csv");

    public Table Signatories { get; private init; } = New("signatories.csv");

    public static MadeUpPack Empty { get; } = new();

    public static MadeUpPack Start { get; } = Empty.Provider("charity");

    public TakeEntries Entries => new("pack", Input);

    public SourceInput Input => new("a made-up pack", [Providers, Services, Locations]);

    public TakeFunding Funding => new(Projects, Agreements, Indicators, Signatories);

    public MadeUpPack Provider(string id, params (string Column, string Cell)[] cells) =>
        this with { Providers = With(Providers, [("id", id), ("name", $"The {id}"), .. cells]) };

    public MadeUpPack Service(string id, params (string Column, string Cell)[] cells) => this with
    {
        Services = With(
            Services,
            [
                ("id", id), ("provider_id", "charity"), ("name", $"Service {id}"), ("kind", "charity-funded"), ("women_specific", "yes"),
                ("needs", "advocacy"), .. cells,
            ]),
    };

    public MadeUpPack Location(string id, string service, params (string Column, string Cell)[] cells) =>
        this with { Locations = With(Locations, [("id", id), ("service_id", service), ("name", $"Site {id}"), .. cells]) };

    public MadeUpPack Project(string id, string services, params (string Column, string Cell)[] cells) =>
        this with { Projects = With(Projects, [("id", id), ("name", $"Project {id}"), ("service_ids", services), .. cells]) };

    public MadeUpPack Agreement(string id, string project, params (string Column, string Cell)[] cells) =>
        this with { Agreements = With(Agreements, [("id", id), ("project_id", project), ("funder", "The county"), .. cells]) };

    public MadeUpPack Indicator(params (string Column, string Cell)[] cells) => this with { Indicators = With(Indicators, cells) };

    public MadeUpPack Signatory(params (string Column, string Cell)[] cells) => this with { Signatories = With(Signatories, cells) };

    /// <summary>The pack that an export would bring back.</summary>
    public static MadeUpPack Of(IEnumerable<Table> tables)
    {
        Dictionary<string, Table> files = tables.ToDictionary(table => table.File);
        return Empty with { Providers = files["providers.csv"], Services = files["services.csv"], Locations = files["locations.csv"] };
    }

    /// <summary>Starts the program with the county's areas and taxonomies, and nothing else.</summary>
    public static async Task<TestProgram> StartProgram(Action<IServiceCollection>? change = null, TimeProvider? clock = null)
    {
        TestProgram program = await TestProgram.Start(change, clock);
        Assert.Empty((await program.Take(Areas, Taxonomies)).Refused);
        return program;
    }

    /// <summary>Starts the program with the county and this pack.</summary>
    public async Task<TestProgram> Import()
    {
        TestProgram program = await StartProgram();
        Assert.Empty((await program.Take(Entries, Funding)).Refused);
        return program;
    }

    public static TakeAreas Areas { get; } = new(
        New("areas.csv", ["code", East, "name", "Rushcliffe", "kind", "district"], ["code", West, "name", "Broxtowe", "kind", "district"],
            ["code", Apart, "name", "Newark and Sherwood", "kind", "district"]),
        Encoding.UTF8.GetBytes($$"""
            { "type": "FeatureCollection", "features": [
            { "type": "Feature", "id": "{{East}}", "properties": {}, "geometry": { "type": "Polygon", "coordinates":
              [[[-1.2, 52.9], [-1.1, 52.9], [-1.1, 53.0], [-1.2, 53.0], [-1.2, 52.9]]] } },
            { "type": "Feature", "id": "{{West}}", "properties": {}, "geometry": { "type": "Polygon", "coordinates":
              [[[-1.3, 52.9], [-1.2, 52.9], [-1.2, 53.0], [-1.3, 53.0], [-1.3, 52.9]]] } },
            { "type": "Feature", "id": "{{Apart}}", "properties": {}, "geometry": { "type": "Polygon", "coordinates":
              [[[-0.9, 53.1], [-0.8, 53.1], [-0.8, 53.2], [-0.9, 53.2], [-0.9, 53.1]]] } } ] }
            """));

    public static TakeTaxonomies Taxonomies { get; } = new(
        Terms("needs.csv", "advocacy", "housing-homelessness", "domestic-abuse", "sexual-abuse-coercion", "trafficking-modern-slavery"),
        Terms("cohorts.csv", "young-women", "mothers"),
        Terms("stages.csv", "court", "custody"));

    public static Table Terms(string file, params string[] slugs) =>
        Table.Of(file, ["slug", "name", "description"], slugs.Select(slug => new[] { slug, $"The name of {slug}", null }));

    private static Table New(string file, params string[][] rows)
    {
        Table table = Table.Of(file, Columns[file], []);
        return rows.Aggregate(table, (all, row) => With(all, [.. row.Chunk(2).Select(pair => (pair[0], pair[1]))]));
    }

    private static Table With(Table table, (string Column, string Cell)[] cells)
    {
        string[] row = new string[table.Columns.Count];
        Array.Fill(row, "");
        foreach ((string column, string cell) in cells) row[Array.IndexOf([.. table.Columns], column)] = cell;
        return table with { Rows = [.. table.Rows, new Row(table.Rows.Count + 2, row)] };
    }
}
