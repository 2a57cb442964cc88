using System.Globalization;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Pages.My;

/// <summary>What the fields of an entry, and what stands in them, are called on pages.</summary>
internal sealed class EntryWords(AllListings all)
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["provider_id"] = "Organisation", ["name"] = "Name", ["kind"] = "Kind of provision", ["women_specific"] = "Women-specific", ["needs"] = "Needs", ["cohorts"] = "Specialist in",
        ["cohorts_only"] = "For these women alone", ["stages"] = "Stages", ["delivery"] = "How it is given", ["areas"] = "Boroughs", ["starts"] = "First day",
        ["starts_precision"] = "How exactly the first day is known", ["ends"] = "Last day", ["ends_precision"] = "How exactly the last day is known", ["capacity"] = "Places",
        ["referral"] = "How to refer", ["url"] = "Web page", ["assured_on"] = "Confirmed on", ["assured_by"] = "Confirmed by", ["state"] = "State", ["description"] = "Description",
        ["source_title"] = "Source", ["source_url"] = "Address of the source", [EntryTexts.LiveAgain] = "Live again on", ["organisation.website"] = "Website of the organisation",
        ["organisation.email"] = "E-mail of the organisation", ["organisation.phone"] = "Phone of the organisation", ["address"] = "Address", ["postcode"] = "Postcode",
        ["longitude"] = "Longitude", ["latitude"] = "Latitude", ["area_code"] = "Borough", ["confidentiality"] = "Who may know where it is",
    };

    public static IReadOnlyDictionary<string, string> States { get; } = new Dictionary<string, string>
    {
        ["live"] = "Open", ["full"] = "Full: takes no referrals now", ["paused"] = "Paused", ["withdrawn"] = "Withdrawn", ["hidden"] = "Hidden from the public",
    };

    public static IReadOnlyDictionary<string, string> Confidentialities { get; } = new Dictionary<string, string>
    {
        ["public"] = "Anybody may know the address", ["address-withheld"] = "Anybody may know the borough, and nothing finer", ["location-withheld"] = "Nobody may know even the borough",
    };

    public string Name(string field) => field.StartsWith(FieldChange.OfSite, StringComparison.Ordinal) ? "A place where it happens" : Names.GetValueOrDefault(field, field);

    /// <summary>A text as people read it: names in the place of slugs and codes; "Not recorded" where it is empty.</summary>
    public string Text(string field, string text)
    {
        if (text.Length == 0) return field == "state" ? States["live"] : "Not recorded";
        return field switch
        {
            "kind" => NameOf(all.Facets.Kind, text),
            "needs" => Items(all.Facets.Need, text),
            "cohorts" => Items(all.Facets.Cohort, text),
            "stages" => Items(all.Facets.Stage, text),
            "delivery" => Items(all.Facets.Delivery, text),
            "areas" => text == "all" ? "All boroughs" : Items(all.Facets.Area, text),
            "state" => States.GetValueOrDefault(text, text),
            "starts" or "ends" or "assured_on" or EntryTexts.LiveAgain => Day(text),
            "provider_id" => all.Providers.Values.FirstOrDefault(provider => provider.Code.Value == text)?.Name ?? text,
            _ => text,
        };
    }

    /// <summary>A change in the words of pages.</summary>
    public ChangeInWords Of(ChangeInWords change) => change.Field.StartsWith(FieldChange.OfSite, StringComparison.Ordinal)
        ? new ChangeInWords(Name(change.Field), change.Before.Length == 0 ? "No such place" : Site(change.Before), change.After.Length == 0 ? "Removed" : Site(change.After))
        : new ChangeInWords(Name(change.Field), Text(change.Field, change.Before), Text(change.Field, change.After));

    /// <summary>A day in words; what is none is shown as it was written.</summary>
    private static string Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? KeptWords.Day(day) : text;

    private static string NameOf(Facet facet, string slug) => facet[slug]?.Name ?? slug;

    private static string Items(Facet facet, string text) => string.Join(", ", text.Split(';').Select(slug => NameOf(facet, slug)));

    private string Site(string words) => all.Areas.Aggregate(words, (text, area) => text.Replace($"area {area.Code}", area.Name, StringComparison.Ordinal));
}
