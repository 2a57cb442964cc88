using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Contracts.Plugins;
using ServiceMap.Boundaries.Storage;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>Knows the postcodes that an operator has loaded.</summary>
internal sealed class LoadedLookup(PostcodesPlace place) : IPostcodeLookup
{
    public bool AsksOutside => false;

    public Task<bool> IsReady(CancellationToken stop) => Task.FromResult(File.Exists(place.Path));

    public Task<IReadOnlyList<PostcodePlace?>?> Find(IReadOnlyList<Postcode> postcodes, CancellationToken stop) =>
        Task.FromResult(PostcodesFile.Find(place.Path, postcodes.Select(PostcodeKey.Of)) is { } found
            ? (IReadOnlyList<PostcodePlace?>)[.. postcodes.Select(postcode => Place(found, postcode))]
            : null);

    private static PostcodePlace? Place(IReadOnlyDictionary<long, (LonLat Position, int Ended)> found, Postcode postcode) =>
        found.TryGetValue(PostcodeKey.Of(postcode), out (LonLat Position, int Ended) kept)
            ? new PostcodePlace(kept.Position, MonthEnded.LastDay(kept.Ended))
            : null;
}
