namespace ServiceMap.Gaps.Engine;

/// <summary>The active or the confirmed days of a cell, and apart those of them that decide its level while no filter drops one.</summary>
internal readonly struct SpellsOnRecord(Spells all)
{
    private readonly Spells notOutdone = all.NotOutdone();

    public Spells All => all;

    /// <summary>The spells that decide the level of every day: where the filters keep all that are not outdone, these alone.</summary>
    /// <param name="keep">What the filters keep.</param>
    /// <returns>Such spells, and what is to be kept of them.</returns>
    public (Spells Spells, Keep Keep) Decisive(Keep keep)
    {
        if (!keep.IsEverything)
        {
            foreach (int service in notOutdone.Service)
            {
                if (!keep[service]) return (all, keep);
            }
        }

        return (notOutdone, Keep.Everything);
    }
}
