using ServiceMap.Gaps.Engine;

namespace ServiceMap.Gaps.Selections;

/// <summary>What a report is about, as places in the lists of the grid that it was read for.</summary>
/// <param name="Areas">The areas, by code in ordinal order.</param>
/// <param name="Needs">The needs, in the order of the taxonomy.</param>
/// <param name="Keep">Which services the filters keep.</param>
/// <param name="Standard">What a cell must reach to be met.</param>
internal sealed record Selection(int[] Areas, int[] Needs, Keep Keep, Standard Standard);
