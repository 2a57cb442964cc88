using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Reports;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Gaps.Pages;

/// <summary>What the page of the cliff says in words.</summary>
internal static class CliffTexts
{
    /// <param name="cliff">What falls between the two days.</param>
    /// <param name="standard">What a cell must reach to be met.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="today">The day on which somebody reads it.</param>
    public static string Sentence(Cliff cliff, Standard standard, DateOnly from, DateOnly to, DateOnly today)
    {
        string between = $"Between {Words.Day(from)} and {Words.Day(to)}";
        int lost = cliff.Falls.Count(fall => fall.LosesStandard);
        bool isPast = to < today;
        string lose = isPast ? "lost" : from >= today ? "will lose" : "lose";
        string last = LastOf(standard);
        if (lost == 0) return $"{between}, no cell {(isPast ? "lost" : "loses")} its {last}.{Others(cliff.Falls.Count, isAfterLosses: false)}";

        IReadOnlyList<CliffDay> days = CliffDay.Of(cliff);
        return $"{between}, {Words.Count(lost, "cell", "cells")} {lose} {(lost == 1 ? "its" : "their")} {last}, " +
            $"on {Words.Count(days.Count(day => day.CellsLost > 0), "day", "days")}.{Money(cliff.PoundsEnding)}{Steepest(days, lose)}{Others(cliff.Falls.Count - lost, isAfterLosses: true)}";
    }

    /// <summary>Whose money and which areas alone are counted, as a sentence behind the others; empty where all are.</summary>
    public static string Narrowing(string? funder, string? project, IReadOnlyList<AreaSummary> areas)
    {
        string whose = (funder, project) switch
        {
            (null, null) => "",
            (null, _) => $" This counts only what ends with money for {project}.",
            (_, null) => $" This counts only what ends with money from {funder}.",
            _ => $" This counts only what ends with money from {funder} for {project}.",
        };
        return areas.Count == 0 ? whose : $"{whose} Only these areas are counted: {string.Join(", ", areas.Select(area => area.Name))}.";
    }

    /// <summary>Why the page shows the months that passed.</summary>
    /// <param name="today">The day on which somebody reads it.</param>
    /// <param name="confirmed">How many cells somebody vouches for today.</param>
    /// <param name="isNarrowed">Whether only some funders, projects or areas are counted.</param>
    public static string NothingAhead(DateOnly today, int confirmed, bool isNarrowed)
    {
        CliffPeriod ahead = CliffPeriod.Next(today);
        return confirmed == 0
            ? $"Nothing is confirmed on {Words.Day(today)}, so nothing can lapse in the 24 months from then: what is unconfirmed is not counted. This page shows what lapsed in the 24 months before."
            : $"Nothing {(isNarrowed ? "of what you chose" : "that is confirmed")} lapses between {Words.Day(ahead.From)} and {Words.Day(ahead.To)}. This page shows what lapsed in the 24 months before.";
    }

    public static string Name(LossCause cause) => cause switch
    {
        LossCause.Funding => "Funding",
        LossCause.Service => "Service",
        LossCause.Assurance => "Assurance",
        _ => "More than one",
    };

    public static string Meaning(LossCause cause) => cause switch
    {
        LossCause.Funding => "The last day of a funding agreement.",
        LossCause.Service => "The last day of the service itself.",
        LossCause.Assurance => "Nobody has confirmed the entry since.",
        _ => "Several of these on one day. Each cell is counted once.",
    };

    /// <summary>Pounds in a table or sentence: what is known, and in words what is not.</summary>
    public static string Of(Pounds pounds) => pounds switch
    {
        { Known: > 0 } => pounds.ToString(),
        { HasConfidential: true, NotKnown: > 0 } => $"confidential, and {Words.Count(pounds.NotKnown, "amount", "amounts")} not known",
        { HasConfidential: true } => "confidential",
        { NotKnown: > 0 } => pounds.NotKnown == 1 ? "not known" : $"{Words.Number(pounds.NotKnown)} amounts not known",
        _ => "",
    };

    public static string Of(AgreementSummary agreement) => $"{agreement.Funder}, for {agreement.ProjectName} ({agreement.Code})";

    /// <summary>What ended by itself: a service on its last day, or what nobody has confirmed since.</summary>
    public static string Of(Ended ended) => ended.Cause == Causes.Assurance
        ? $"{ended.Service.Entry.Name} ({ended.Service.Entry.Code}): nobody has confirmed it since"
        : $"{ended.Service.Entry.Name} ({ended.Service.Entry.Code}): its own last day";

    /// <summary>What becomes of the standard when a level falls.</summary>
    public static string StandardAfter(CliffFall fall, Standard standard) =>
        fall.LosesStandard ? "lost" : fall.After >= (byte)standard ? "still met" : "not met before";

    /// <summary>What an agreement takes along when it ends.</summary>
    public static string Of(Renewal renewal) => renewal switch
    {
        { CellsLost: > 0, OtherFalls: > 0 } => $"{Words.Count(renewal.CellsLost, "cell loses", "cells lose")} the standard, {Words.Number(renewal.OtherFalls)} more fall",
        { CellsLost: > 0 } => $"{Words.Count(renewal.CellsLost, "cell loses", "cells lose")} the standard",
        { OtherFalls: > 0 } => Words.Count(renewal.OtherFalls, "level falls, no standard is lost", "levels fall, no standard is lost"),
        { WithoutLoss: true } => "Nothing: something else keeps every level up",
        _ => "Nothing confirmed: nobody vouched for what it pays for",
    };

    /// <summary>Some areas of those selected: their names, or that they are all.</summary>
    public static string Areas(IReadOnlyList<AreaSummary> some, int selected) => some.Count == selected && selected > 3
        ? $"all {Words.Number(selected)} {CoverageTexts.Plural(some)}"
        : string.Join(", ", some.Select(area => area.Name));

    /// <summary>Falls that lose the standard and others, in a few words.</summary>
    public static string Counts(int lost, int others) => (lost, others) switch
    {
        ( > 0, > 0) => $"{Words.Count(lost, "cell", "cells")} lost, {Words.Count(others, "other fall", "other falls")}",
        ( > 0, _) => $"{Words.Count(lost, "cell", "cells")} lost",
        _ => $"{Words.Count(others, "fall", "falls")}, no standard lost",
    };

    /// <summary>What a cell loses when it no longer reaches a standard: the last of what it wants.</summary>
    public static string LastOf(Standard standard) => standard switch
    {
        Standard.Any => "last confirmed service",
        Standard.InBorough => "last confirmed women-specific service with a site there",
        _ => "last confirmed women-specific service",
    };

    private static string Money(Pounds pounds) => Of(pounds) is { Length: > 0 } text ? $" Money that ends with them: {text}." : "";

    private static string Steepest(IReadOnlyList<CliffDay> days, string lose)
    {
        if (days.Count(day => day.CellsLost > 0) < 2) return "";
        CliffDay day = days.MaxBy(day => day.CellsLost)!;
        string[] funders = [.. day.Endings.SelectMany(ending => ending.Agreements).Select(agreement => agreement.Funder).Distinct()];
        string what = funders.Length is > 0 and <= 2 ? $", with money from {string.Join(" and from ", funders)}" : "";
        string was = lose == "lost" ? "was" : "is";
        return $" The steepest day {was} {Words.Day(day.Day)}: {Words.Number(day.CellsLost)} of them{what}.";
    }

    private static string Others(int falls, bool isAfterLosses) => falls == 0 ? ""
        : $" {Words.Number(falls)} {(isAfterLosses ? "other " : "")}{(falls == 1 ? "fall keeps" : "falls keep")} the standard, or had not reached it before.";
}
