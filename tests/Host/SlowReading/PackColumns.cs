namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>The CSV files of a data pack and their columns in order.</summary>
internal static class PackColumns
{
    private const string Taxonomy = "slug,name,description";

    public static IReadOnlyDictionary<string, string[]> Of { get; } = new Dictionary<string, string>
    {
        ["areas.csv"] = "code,name,kind,group,inner_outer",
        ["needs.csv"] = Taxonomy,
        ["cohorts.csv"] = Taxonomy,
        ["stages.csv"] = Taxonomy,
        ["providers.csv"] = "id,name,website,email,phone,charity_number,source_url",
        ["services.csv"] =
            "id,provider_id,name,kind,women_specific,needs,cohorts,cohorts_only,stages,delivery,areas,starts,starts_precision,"
            + "ends,ends_precision,capacity,referral,url,assured_on,assured_by,state,description,source_title,source_url",
        ["locations.csv"] = "id,service_id,name,address,postcode,longitude,latitude,area_code,confidentiality",
        ["projects.csv"] = "id,name,lead_body,service_ids,description,source_title,source_url",
        ["agreements.csv"] =
            "id,project_id,funder,amount_gbp,starts,starts_precision,ends,ends_precision,may_extend_to,areas,reference,extends_id,"
            + "confidential_amount,source_title,source_url",
        ["indicators.csv"] = "area_code,indicator,period,value,source_title,source_url",
        ["signatories.csv"] = "body,kind,area_code,signed_on,signed_precision,notes,source_title,source_url",
    }.ToDictionary(file => file.Key, file => file.Value.Split(','));
}
