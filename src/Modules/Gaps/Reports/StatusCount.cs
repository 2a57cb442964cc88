using ServiceMap.Gaps.Engine;
using ServiceMap.Needs.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>How many cells there are of each status.</summary>
internal sealed record StatusCount(int Met, int Unconfirmed, int Gaps)
{
    public int All => Met + Unconfirmed + Gaps;

    public static StatusCount Of(IEnumerable<GapCell> cells)
    {
        int[] counts = new int[Enum.GetValues<Status>().Length];
        foreach (GapCell cell in cells) counts[(int)cell.Status]++;
        return new StatusCount(counts[(int)Status.Met], counts[(int)Status.Unconfirmed], counts[(int)Status.Gap]);
    }
}

/// <summary>A need over many areas.</summary>
internal sealed record NeedCover(NeedSummary Need, StatusCount Count);
