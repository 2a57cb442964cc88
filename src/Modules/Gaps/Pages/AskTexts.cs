using ServiceMap.Gaps.Reports;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Pages;

/// <summary>What the page of whom to ask says in words.</summary>
internal static class AskTexts
{
    /// <param name="questions">The services to ask about.</param>
    /// <param name="unconfirmed">How many cells are unconfirmed.</param>
    /// <param name="day">The day that the cells are of.</param>
    public static string Sentence(IReadOnlyList<Question> questions, int unconfirmed, DateOnly day)
    {
        if (questions.Count == 0) return $"On {Words.Day(day)}, there is nobody whose confirmation would turn a cell to met.";
        Question[] turning = [.. questions.Where(question => question.Cells > 0)];
        int open = questions.Count - turning.Length;
        string more = open == 0 ? "" : $" {Words.Count(open, "more service says", "more services say")} nowhere which areas {(open == 1 ? "it serves" : "they serve")}.";
        if (turning.Length == 0) return $"On {Words.Day(day)}, no cell is unconfirmed.{more}";
        return $"On {Words.Day(day)}, {Words.Count(unconfirmed, "cell is", "cells are")} unconfirmed: a service may be there, and nobody has said so lately. " +
            $"{Words.Count(turning.Length, "service", "services")} could turn them to met. " +
            $"The most, {Words.Number(turning[0].Cells)}, by {turning[0].Service.Entry.Name}{By(turning[0].Service.Provider)}.{more}";
    }

    /// <summary>What is missing, in plain words. A first and a last day make an entry confirmed, and so does somebody's word alone.</summary>
    /// <param name="missing">What is missing.</param>
    /// <param name="assuranceDays">For how many days somebody's word holds.</param>
    public static string Of(Missing missing, int assuranceDays)
    {
        string word = $"the word of somebody who knows, not older than {Words.Number(assuranceDays)} days, that it runs";
        string[] dates = [.. Dates.Where(date => missing.HasFlag(date.Of)).Select(date => date.Words)];
        List<string> all = [];
        if (missing.HasFlag(Missing.Areas)) all.Add("the areas that are served");
        if (missing.HasFlag(Missing.Extension)) all.Add("word on whether the funding was extended");
        if (dates.Length > 0) all.Add($"{string.Join(" and ", dates)}, or {word}");
        else if (missing.HasFlag(Missing.Assurance)) all.Add(word);
        return string.Join("; and ", all);
    }

    private static readonly (Missing Of, string Words)[] Dates = [(Missing.Start, "the first day"), (Missing.End, "the last day")];

    /// <summary>How many cells its confirmation would turn, or could at most.</summary>
    public static string Cells(Question question) => question.Cells > 0 ? Words.Number(question.Cells) : $"up to {Words.Number(question.AtMost)}";

    /// <summary>Whom to ask: the provider's name, or that no source states it.</summary>
    public static string Provider(Question question) => Words.Provider(question.Service.Provider) ?? "not stated: ask the funder or the source";

    private static string By(ProviderEntry provider) => Words.Provider(provider) is { } name ? $" ({name})" : "";
}
