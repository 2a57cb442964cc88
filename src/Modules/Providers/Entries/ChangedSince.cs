using System.Globalization;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Entries;

/// <summary>Refuses what an import would do to entries that a person has changed since they were imported, with both versions.</summary>
internal static class ChangedSince
{
    private const int MostShown = 3;
    private const int LongestShown = 60;

    public static IEnumerable<Refusal> Refusals(IEnumerable<KeepVersions.Kept> kept, DirectoryReading reading) =>
        from one in kept
        where one.ByPerson is not null && one.Before is not null
        select Refused(one, reading);

    private static Refusal Refused(KeepVersions.Kept kept, DirectoryReading reading)
    {
        (string file, int line) = PlaceOf(kept, reading);
        string who = string.Create(CultureInfo.InvariantCulture, $"was changed here by {kept.ByPerson!.Name} on {kept.ByPerson.At:d MMMM yyyy}");
        string how = kept.After is null ? "would go" : $"would change: {string.Join(", ", Both(kept))}";
        return new Refusal(file, line, "id", kept.Service.Value, $"{who} since it was imported, and {how}; say --overwrite to have what the pack says all the same");
    }

    /// <summary>What it says here and what the pack says, of the first fields.</summary>
    private static IEnumerable<string> Both(KeepVersions.Kept kept)
    {
        IReadOnlyList<FieldChange> changes = FieldChange.Between(kept.Before!, kept.After!);
        IEnumerable<string> shown = changes.Take(MostShown).Select(change => ChangeInWords.Of(change, isEntitled: false))
            .Select(change => $"{change.Field} is \"{Short(change.Before)}\" here and \"{Short(change.After)}\" in the pack");
        return changes.Count > MostShown ? shown.Append($"and {changes.Count - MostShown} more") : shown;
    }

    private static string Short(string text) => text.Length <= LongestShown ? text : text[..(LongestShown - 1)] + "…";

    private static (string File, int Line) PlaceOf(KeepVersions.Kept kept, DirectoryReading reading)
    {
        if (reading.Services.FirstOrDefault(placed => placed.Entry.Code == kept.Service) is { } service) return (service.File, service.Line);
        if (reading.Locations.FirstOrDefault(placed => placed.Entry.Service == kept.Service) is { } site) return (site.File, site.Line);
        return reading.Providers.FirstOrDefault(placed => placed.Entry.Code.Value == kept.Before!.Texts["provider_id"]) is { } provider
            ? (provider.File, provider.Line)
            : ("services.csv", 0);
    }
}
