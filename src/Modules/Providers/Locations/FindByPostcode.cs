using MediatR;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Locations;

/// <summary>Where sites are by their postcodes. The postcode of a site that is not public never leaves this machine.</summary>
internal sealed class FindByPostcode(IMediator ask)
{
    /// <summary>The places that were found, by the place of the site in the list.</summary>
    /// <param name="sites">The postcode of each site and whether the site is public; a postcode that has not the form of one is not known.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task<Dictionary<int, LonLat>> Run(IReadOnlyList<(string? Postcode, bool IsPublic)> sites, CancellationToken stop)
    {
        Dictionary<int, LonLat> found = [];
        foreach (bool isPublic in new[] { true, false })
        {
            (int Index, Postcode Postcode)[] asked =
            [
                .. from index in Enumerable.Range(0, sites.Count)
                   where sites[index].IsPublic == isPublic
                   let postcode = Postcode.Read(sites[index].Postcode)
                   where postcode is not null
                   select (index, postcode.Value),
            ];
            if (asked.Length == 0) continue;
            PostcodesFound answer = await ask.Send(new PlacesOfPostcodes([.. asked.Select(one => one.Postcode)], MayAskOutside: isPublic), stop);
            foreach (((int index, _), PostcodePlace? place) in asked.Zip(answer.Places))
            {
                if (place is not null) found[index] = place.Position;
            }
        }

        return found;
    }
}
