namespace ServiceMap.Tests.Crashes;

/// <summary>The first start over a data folder that an older version has left half way.</summary>
internal sealed class Migration(Materials materials) : Victim(materials)
{
    private static readonly string[] Kept = ["areas.csv", "boundaries.geojson", "needs.csv", "cohorts.csv", "stages.csv"];

    public override string Name => "migration";

    public override void Prepare(Place place) => Folders.Copy(Materials.DataOfOlder, place.Data);

    public override string[] Arguments(Place place) => ["info", "--data", place.Data];

    public override bool EndIsNear(Place place) => place.Committing > 0;

    public override bool HasSaidSo(Ended ended) => ended.Output.Contains("areas.csv", StringComparison.Ordinal);

    public override Fate Judge(Found found, ICollection<string> faults)
    {
        string[] lost = [.. found.Stored.Differences(Materials.A).Intersect(Kept)];
        if (lost.Length > 0) faults.Add($"what the older version had stored is not what it was: {string.Join(", ", lost)}");
        return found.AsLeft.Number("PRAGMA user_version") == 0 ? Fate.Before : Fate.After;
    }
}
