using System.Globalization;
using Microsoft.AspNetCore.Http;
using ServiceMap.Providers.Drafts;

namespace ServiceMap.Providers.Pages.My.Entries;

/// <summary>Reads the form of a step into texts like those of a pack.</summary>
internal static class ReadStep
{
    public static Dictionary<string, string> Of(EntryStep step, IFormCollection form)
    {
        Dictionary<string, string> said = step.Fields.ToDictionary(field => field, field => EntryStep.Lists.Contains(field) ? Items(form, field) : Text(form, field));
        if (said.TryGetValue("areas", out string? areas) && areas.Split(';').Contains("all")) said["areas"] = "all";
        if (said.TryGetValue("state", out string? state) && state == "live") said["state"] = "";
        RoundDay(said, "starts", (day, isYear) => isYear ? new DateOnly(day.Year, 1, 1) : new DateOnly(day.Year, day.Month, 1));
        RoundDay(said, "ends", (day, isYear) => isYear ? new DateOnly(day.Year, 12, 31) : new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
        return said;
    }

    private static string Items(IFormCollection form, string field) => string.Join(';', form[field].OfType<string>().Where(item => item.Length > 0).Distinct());

    private static string Text(IFormCollection form, string field) => (form[field].FirstOrDefault() ?? "").ReplaceLineEndings("\n").Trim();

    /// <summary>Any day of a month or year that is all that is known stands for its first or last.</summary>
    private static void RoundDay(Dictionary<string, string> said, string field, Func<DateOnly, bool, DateOnly> round)
    {
        if (!said.TryGetValue(field, out string? text)) return;
        string precision = said[$"{field}_precision"];
        if (text.Length == 0) said[$"{field}_precision"] = "";
        if (precision is not ("month" or "year") || !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return;
        said[field] = round(day, precision == "year").ToString("O", CultureInfo.InvariantCulture);
    }
}
