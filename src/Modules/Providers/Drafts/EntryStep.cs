using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>A step of the task list in which an entry is edited.</summary>
/// <param name="Slug">What identifies it in addresses.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Fields">What is asked in it.</param>
internal sealed record EntryStep(string Slug, string Name, IReadOnlyList<string> Fields)
{
    public static readonly EntryStep Basics = new("basics", "Basics", ["name", "kind", "women_specific", "description"]);

    public static readonly EntryStep Needs = new("needs", "Needs and cohorts", ["needs", "cohorts", "cohorts_only", "stages"]);

    public static readonly EntryStep Where = new("where", "Boroughs and places", ["areas", "delivery"]);

    public static readonly EntryStep Referral = new("referral", "How to refer", ["referral"]);

    public static readonly EntryStep Dates = new(
        "dates", "Dates and capacity", ["starts", "starts_precision", "ends", "ends_precision", "capacity", "state", EntryTexts.LiveAgain]);

    public static readonly EntryStep Contact = new(
        "contact", "Contact", ["url", $"{EntryTexts.Organisation}website", $"{EntryTexts.Organisation}email", $"{EntryTexts.Organisation}phone"]);

    public static readonly IReadOnlyList<EntryStep> All = [Basics, Needs, Where, Referral, Dates, Contact];

    /// <summary>The fields that may hold several items.</summary>
    public static readonly IReadOnlySet<string> Lists = new HashSet<string> { "needs", "cohorts", "stages", "areas", "delivery" };

    public static EntryStep? Of(string slug) => All.FirstOrDefault(step => step.Slug == slug);

    /// <summary>The step in which a field is asked; that of the places for a field of a site.</summary>
    public static EntryStep Asking(string field) => All.FirstOrDefault(step => step.Fields.Contains(field)) ?? Where;
}
