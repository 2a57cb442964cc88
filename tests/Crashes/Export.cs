namespace ServiceMap.Tests.Crashes;

/// <summary>An export, over an earlier one or to a new path.</summary>
internal sealed class Export(Materials materials, bool zipped, bool overEarlier) : Victim(materials)
{
    public override string Name => $"export: {(zipped ? "zip" : "folder")}, {(overEarlier ? "over an earlier one" : "new")}";

    public override void Prepare(Place place)
    {
        Folders.Copy(Materials.DataB, place.Data);
        if (!overEarlier) return;
        if (zipped) System.IO.Compression.ZipFile.CreateFromDirectory(Materials.PackA, PathIn(place));
        else Folders.Copy(Materials.PackA, PathIn(place));
    }

    public override string[] Arguments(Place place) => ["export", "pack", PathIn(place), "--with-withheld", "--data", place.Data];

    public override bool EndIsNear(Place place) => place.HasBeside(PathIn(place));

    public override bool HasSaidSo(Ended ended) => ended.Output.Contains("Exported", StringComparison.Ordinal);

    public override Fate Judge(Found found, ICollection<string> faults)
    {
        if (!found.Stored.IsSameAs(Materials.B)) faults.Add("an export changed what is stored");
        string path = PathIn(found.Place);
        Pack? there = Pack.Read(path);
        if (Materials.B.IsSameAs(there)) return Fate.After;

        bool asBefore = overEarlier ? Materials.A.IsSameAs(there) : !Path.Exists(path);
        if (!asBefore) faults.Add(Path.Exists(path) ? "a part of a pack lies at the path" : "the earlier pack is gone from the path");
        return Fate.Before;
    }

    private string PathIn(Place place) => place.PathOf(zipped ? "out.zip" : "out");
}
