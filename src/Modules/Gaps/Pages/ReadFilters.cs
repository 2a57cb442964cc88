using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages;

/// <summary>The fields that mean the same on every page of the grid, and go along from one to the next.</summary>
internal static class ReadFilters
{
    public static readonly string[] Fields = ["need", "day", "standard", "stage", "cohort", "kind", "areas"];

    /// <summary>One need or any, and which services count.</summary>
    public static Asked Filters(this ReadAddress address) => new()
    {
        Needs = address.Text("need") is { } need ? [need] : [],
        Standard = address.Text("standard"),
        Stage = address.Text("stage"),
        Cohort = address.Text("cohort"),
        Kinds = address.Texts("kind"),
        AreaSet = address.Text("areas"),
    };
}
