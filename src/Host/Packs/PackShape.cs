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

    /// <summary>What an office saves a table or shapes as, rightly or by mistake.</summary>
    private static readonly string[] Formats = [".csv", ".geojson", ".json", ".ods", ".tsv", ".txt", ".xls", ".xlsx"];

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

    /// <summary>Refuses a pack that holds what none may, lacks a file, or holds one that looks like a mistaken name.</summary>
    /// <param name="files">The pack.</param>
    /// <param name="mayLeaveOut">Whether a part may be left out, because what is stored of it stays.</param>
    /// <param name="refusals">Takes what is refused.</param>
    /// <returns>Whether there is anything to read.</returns>
    public static bool Check(PackFiles files, Func<string[], bool> mayLeaveOut, Refusals refusals)
    {
        refusals.AddRange(files.Refused);
        if (files.Refused.Count > 0) return false;

        RefuseStrange(files, refusals);
        if (!All.Any(files.Has))
        {
            refusals.Add(new Refusal(files.Name, 0, "", "", Nothing(files)));
            return false;
        }

        foreach (string[] part in new[] { Boundaries, Needs, Provision }) RefuseMissing(part);
        foreach (string name in files.Doubled) refusals.Add(new Refusal(name, 0, "", "", "stands more than once in this zip: leave one of them"));
        return true;

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

    /// <summary>A file of a pack under another name or in another format, as an office would save it by mistake.</summary>
    private static void RefuseStrange(PackFiles files, Refusals refusals)
    {
        Known known = new("file of a data pack", All);
        foreach (string name in files.Names.Where(name => !known.Has(name)))
        {
            string format = Path.GetExtension(name).ToLowerInvariant();
            string stem = Path.GetFileNameWithoutExtension(name).ToLowerInvariant();
            string? meant = Array.Find(All, file => Path.GetFileNameWithoutExtension(file) == stem);
            if (meant is not null && Formats.Contains(format)) refusals.Add(new Refusal(name, 0, "", "", $"is not a file of a data pack: save it as {meant}"));
            else if (format is ".csv" or ".geojson") refusals.Add(new Refusal(name, 0, "", "", known.WhyNot(name)));
        }
    }

    private static string Nothing(PackFiles files) => files.Elsewhere.FirstOrDefault() is { } folder
        ? $"holds no file of a data pack itself, but its folder {folder} does: name the files of that folder alone"
        : $"holds no file of a data pack, such as {Provision[1]}: name the folder or .zip that does";
}
