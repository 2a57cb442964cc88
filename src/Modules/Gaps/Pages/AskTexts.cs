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

    /// <summary>What is missing, in plain words.</summary>
    public static string Of(Missing missing)
    {
        List<string> words = [];
        if (missing.HasFlag(Missing.Start)) words.Add("its first day");
        if (missing.HasFlag(Missing.End)) words.Add("its last day");
        if (missing.HasFlag(Missing.Areas)) words.Add("which areas it serves");
        if (missing.HasFlag(Missing.Assurance)) words.Add("somebody’s word, not older than half a year, that it still runs");
        if (missing.HasFlag(Missing.Extension)) words.Add("whether its funding was extended");
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }

    /// <summary>What would do, since some of what is missing stands in for other: a recorded first and last day need no assurance.</summary>
    public static string Cells(Question question) => question.Cells > 0 ? Words.Number(question.Cells) : $"up to {Words.Number(question.AtMost)}";

    /// <summary>Whom to ask: the provider's name, or that no source states it.</summary>
    public static string Provider(Question question) => Words.Provider(question.Service.Provider) ?? "not stated: ask the funder or the source";

    private static string By(ProviderEntry provider) => Words.Provider(provider) is { } name ? $" ({name})" : "";
}
