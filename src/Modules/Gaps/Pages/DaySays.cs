using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pages;

/// <summary>What the coverage map says of a day beside its areas.</summary>
/// <param name="Lead">How many areas are met, with the day or what stands for it.</param>
/// <param name="Rest">Which are not.</param>
/// <param name="Short">The same in a few words.</param>
/// <param name="Next">What ends next; empty where nothing does.</param>
/// <param name="Nothing">Where nothing is confirmed, that it is so, and when something last was or first will be; else empty.</param>
/// <param name="NearestConfirmed">That day, if there is one.</param>
/// <param name="Counts">How many areas have each look of the legend.</param>
internal sealed record DaySays(
    string Lead, string Rest, string Short, string Next, string Nothing, DateOnly? NearestConfirmed, IReadOnlyList<string> Counts);
