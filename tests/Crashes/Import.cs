namespace ServiceMap.Tests.Crashes;

/// <summary>An import of a pack that changes nearly everything that is stored.</summary>
internal sealed class Import(Materials materials) : Victim(materials)
{
    public override string Name => "import";

    public override void Prepare(Place place) => Folders.Copy(Materials.DataA, place.Data);

    public override string[] Arguments(Place place) => ["import", "pack", Materials.PackB, "--data", place.Data];

    public override bool EndIsNear(Place place) => place.Committing > 0;

    public override bool HasSaidSo(Ended ended) => ended.Output.Contains("updated", StringComparison.Ordinal);

    public override Fate Judge(Found found, ICollection<string> faults)
    {
        if (found.Stored.IsSameAs(Materials.B)) return Fate.After;
        if (!found.Stored.IsSameAs(Materials.A)) faults.Add("the pack is there by half");
        return Fate.Before;
    }
}
