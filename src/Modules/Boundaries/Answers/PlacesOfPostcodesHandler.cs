using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Contracts.Plugins;

namespace ServiceMap.Boundaries.Answers;

internal sealed class PlacesOfPostcodesHandler(IEnumerable<IPostcodeLookup> lookups) : IRequestHandler<PlacesOfPostcodes, PostcodesFound>
{
    public async Task<PostcodesFound> Handle(PlacesOfPostcodes question, CancellationToken stop)
    {
        Dictionary<Postcode, PostcodePlace> found = [];
        PostcodeReach reach = PostcodeReach.Nobody;
        foreach (IPostcodeLookup lookup in lookups.Where(one => question.MayAskOutside || !one.AsksOutside).OrderBy(one => one.AsksOutside))
        {
            if (!await lookup.IsReady(stop)) continue;
            bool answered = await Ask(lookup, [.. question.Postcodes.Distinct().Where(postcode => !found.ContainsKey(postcode))], found, stop);
            reach = answered && reach != PostcodeReach.Part ? PostcodeReach.All : PostcodeReach.Part;
        }

        return new PostcodesFound([.. question.Postcodes.Select(postcode => found.GetValueOrDefault(postcode))], reach);
    }

    /// <returns>Whether it answered.</returns>
    private static async Task<bool> Ask(
        IPostcodeLookup lookup, IReadOnlyList<Postcode> postcodes, Dictionary<Postcode, PostcodePlace> found, CancellationToken stop)
    {
        if (postcodes.Count == 0) return true;
        if (await lookup.Find(postcodes, stop) is not { } places) return false;
        foreach ((Postcode postcode, PostcodePlace? place) in postcodes.Zip(places))
        {
            if (place is not null) found.Add(postcode, place);
        }

        return true;
    }
}
