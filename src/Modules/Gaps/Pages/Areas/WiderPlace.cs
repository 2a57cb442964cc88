using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Gaps.Pages.Areas;

/// <summary>What a place wider than an area is called: the regions of England and the countries, by their codes.</summary>
internal static class WiderPlace
{
    public static string Name(AreaCode code) => code.Value switch
    {
        "E12000001" => "North East",
        "E12000002" => "North West",
        "E12000003" => "Yorkshire and The Humber",
        "E12000004" => "East Midlands",
        "E12000005" => "West Midlands",
        "E12000006" => "East of England",
        "E12000007" => "London",
        "E12000008" => "South East",
        "E12000009" => "South West",
        "E92000001" => "England",
        "W92000004" => "Wales",
        "K04000001" => "England and Wales",
        "K02000001" => "United Kingdom",
        _ => code.Value,
    };
}
