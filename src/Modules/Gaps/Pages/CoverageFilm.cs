using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pages;

/// <summary>
/// Everything that the coverage map says on every day of some years, for scripts that put it in its places. All words are written here
/// and stand once, in <see cref="Texts"/>; whatever else is a number is the place of a text there, or a day counted from
/// <see cref="From"/>. In a text, <see cref="DayPlace"/> stands for the day that is shown.
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Texts">Every text, once.</param>
/// <param name="States">
/// What is said of areas: look, label, words, how many values for machines and these, and for each cell its text, what it is sorted by, and its mark (the slug of
/// a status or a level).
/// </param>
/// <param name="Areas">By area: the days from which on it says something else, each with the place of that in <see cref="States"/>.</param>
/// <param name="Days">
/// The days from which on the page says something else, each with its lead, rest, short words, what ends next, that nothing is
/// confirmed, the nearest confirmed day for machines and for people, and the counts of the legend.
/// </param>
internal sealed record CoverageFilm(
    string From, string To, IReadOnlyList<string> Texts, IReadOnlyList<int[]> States, IReadOnlyDictionary<string, int[]> Areas, IReadOnlyList<int[]> Days)
{
    /// <summary>What stands in a text for the day that is shown.</summary>
    public const string DayPlace = "{day}";
}
