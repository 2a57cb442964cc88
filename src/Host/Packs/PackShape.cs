using ServiceMap.Kernel;

namespace ServiceMap.Host.Packs;

/// <summary>
/// The files of a data pack. It has three parts, as the shipped one lies in three folders: a pack may leave out a whole part, which
/// then stays as it is stored, but not one file of a part.
/// </summary>
internal static class PackShape
{
    public const string Shapes = "boundaries.geojson";

    public static readonly string[] Boundaries = ["areas.csv", Shapes];
    public static readonly string[] Needs = ["needs.csv", "cohorts.csv", "stages.csv"];
    public static readonly string[] Provision = ["providers.csv", "services.csv", "locations.csv", "projects.csv", "agreements.csv"];

    /// <summary>The files that stand for themselves and may be left out.</summary>
    public static readonly string[] Besides = ["indicators.csv", "signatories.csv"];

    public static readonly string[] All = [.. Boundaries, .. Needs, .. Provision, .. Besides];

    /// <summary>The file whose rows a column refers to, by their first cell.</summary>
    public static readonly IReadOnlyDictionary<string, string> ReferTo = new Dictionary<string, string>
    {
        ["areas"] = "areas.csv",
        ["area_code"] = "areas.csv",
        ["needs"] = "needs.csv",
        ["cohorts"] = "cohorts.csv",
        ["stages"] = "stages.csv",
        ["provider_id"] = "providers.csv",
        ["service_id"] = "services.csv",
        ["service_ids"] = "services.csv",
        ["project_id"] = "projects.csv",
        ["extends_id"] = "agreements.csv",
    };

    /// <summary>Refuses a pack that lacks a file, or holds one that looks like a mistaken name.</summary>
    /// <param name="files">The pack.</param>
    /// <param name="mayLeaveOut">Whether a part may be left out, because what is stored of it stays.</param>
    /// <param name="refusals">Takes what is refused.</param>
    public static void Check(PackFiles files, Func<string[], bool> mayLeaveOut, ICollection<Refusal> refusals)
    {
        foreach (string[] part in new[] { Boundaries, Needs, Provision }) RefuseMissing(part);

        foreach (string name in files.Doubled) refusals.Add(new Refusal(name, 0, "", "", "stands more than once in this zip: leave one of them"));

        Known known = new("file of a data pack", All);
        foreach (string name in files.Names.Where(name => !known.Has(name) && Path.GetExtension(name) is ".csv" or ".geojson"))
        {
            refusals.Add(new Refusal(name, 0, "", "", known.WhyNot(name)));
        }

        void RefuseMissing(string[] part)
        {
            string[] missing = [.. part.Where(name => !files.Has(name))];
            if (missing.Length == part.Length && mayLeaveOut(part)) return;
            foreach (string name in missing)
            {
                refusals.Add(new Refusal(name, 0, "", "", $"is missing from the pack: {string.Join(", ", part)} go together"));
            }
        }
    }
}
