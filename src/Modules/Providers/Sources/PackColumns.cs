namespace ServiceMap.Providers.Sources;

/// <summary>The columns of the directory's files in a data pack, in their order.</summary>
internal static class PackColumns
{
    public static readonly string[] Providers = ["id", "name", "website", "email", "phone", "charity_number", "source_url"];

    public static readonly string[] Services =
    [
        "id", "provider_id", "name", "kind", "women_specific", "needs", "cohorts", "cohorts_only", "stages", "delivery", "areas",
        "starts", "starts_precision", "ends", "ends_precision", "capacity", "referral", "url", "assured_on", "assured_by", "state",
        "description", "source_title", "source_url",
    ];

    public static readonly string[] Locations =
        ["id", "service_id", "name", "address", "postcode", "longitude", "latitude", "area_code", "confidentiality"];
}
