namespace ServiceMap.Tests.Crashes;

/// <summary>The very first start, in a data folder that is not there yet.</summary>
internal sealed class FirstStart(Materials materials, bool serves) : Victim(materials)
{
    public override string Name => serves ? "first start: serve" : "first start: info";

    public override bool Serves => serves;

    public override void Prepare(Place place)
    {
        // There is nothing.
    }

    public override string[] Arguments(Place place) =>
        serves ? ["serve", "--urls", "http://127.0.0.1:0", "--data", place.Data] : ["info", "--data", place.Data];

    /// <summary>The tables take less than this in the log, the shipped data more.</summary>
    public override bool EndIsNear(Place place) => place.Committing > 400_000;

    public override bool HasSaidSo(Ended ended) => (ended.Output + ended.Error).Contains("was loaded", StringComparison.Ordinal);

    public override Fate Judge(Found found, ICollection<string> faults)
    {
        if (!found.Stored.IsSameAs(Materials.A)) faults.Add("the next start did not load the shipped data");
        return found.AsLeft.Number("SELECT count(*) FROM boundaries_areas", "boundaries_areas") > 0 ? Fate.After : Fate.Before;
    }
}
