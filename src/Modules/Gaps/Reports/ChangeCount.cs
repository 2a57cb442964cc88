namespace ServiceMap.Gaps.Reports;

/// <summary>How many cells were gained, were lost, changed otherwise, or stayed the same.</summary>
internal sealed record ChangeCount(int Gained, int Lost, int Changed, int Same)
{
    /// <summary>Gained less lost.</summary>
    public int Net => Gained - Lost;

    public static ChangeCount Of(IEnumerable<CellChange> changes)
    {
        int[] counts = new int[Enum.GetValues<Change>().Length];
        foreach (CellChange one in changes) counts[(int)one.Change]++;
        return new ChangeCount(counts[(int)Change.Gained], counts[(int)Change.Lost], counts[(int)Change.Changed], counts[(int)Change.Same]);
    }
}
