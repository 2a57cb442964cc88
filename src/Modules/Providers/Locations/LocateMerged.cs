using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// Finds the areas in which sites stand, from the positions that are stated or else from their postcodes. A site whose location is withheld is
/// asked about nowhere.
/// </summary>
internal sealed class LocateMerged(FindByPostcode postcodes, IMediator ask)
{
    /// <param name="merged">The sites.</param>
    /// <param name="stored">What was stored of them: what was found once is not asked again.</param>
    /// <param name="withheld">What was withheld of them.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task<IReadOnlyList<MergeLocation.Merged>> Run(
        IReadOnlyList<MergeLocation.Merged> merged, IReadOnlyDictionary<string, Location> stored,
        IReadOnlyDictionary<string, WithheldPart> withheld, CancellationToken stop)
    {
        MergeLocation.Merged[] located = [.. merged.Select(one => one.Like(stored.GetValueOrDefault(one.Open.Id), withheld.GetValueOrDefault(one.Open.Id)))];
        int[] open = [.. Enumerable.Range(0, located.Length).Where(index => located[index].Open.Confidentiality != Confidentiality.LocationWithheld)];
        Dictionary<int, LonLat> places = open.Where(index => located[index].Position is not null).ToDictionary(index => index, index => located[index].Position!.Value);

        int[] waiting = [.. open.Where(index => !places.ContainsKey(index) && !located[index].Open.HasPosition)];
        Dictionary<int, LonLat> found = await postcodes.Run(
            [.. waiting.Select(index => (located[index].Postcode, located[index].Open.Confidentiality == Confidentiality.Public))], stop);
        foreach ((int index, LonLat place) in found)
        {
            places[waiting[index]] = place;
            located[waiting[index]] = located[waiting[index]].FoundAt(place);
        }

        return await InAreas(located, places, stop);
    }

    private async Task<MergeLocation.Merged[]> InAreas(MergeLocation.Merged[] located, Dictionary<int, LonLat> places, CancellationToken stop)
    {
        if (places.Count == 0) return located;
        IReadOnlyList<AreaCode?> areas = await ask.Send(new AreasAt([.. places.Values]), stop);
        foreach ((int index, AreaCode? area) in places.Keys.Zip(areas))
        {
            located[index] = located[index] with { Open = located[index].Open with { HasPosition = true, FoundArea = area } };
        }

        return located;
    }
}
