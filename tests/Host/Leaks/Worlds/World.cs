using ServiceMap.Host.Tests.Leaks.Searching;

namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>
/// One of two worlds that are the same for the public: in the other everything withheld is different. A site whose location is withheld
/// stands anywhere else there, or nobody knows where; one whose address is withheld stands elsewhere in its district.
/// </summary>
/// <param name="Name">Which of the two.</param>
/// <param name="Hideouts">What is withheld, by the id of the site.</param>
/// <param name="HiddenName">What a hidden service and an unlisted organisation are called, which only operators read.</param>
/// <param name="Pounds">An amount that is confidential.</param>
internal sealed record World(string Name, IReadOnlyDictionary<string, Hideout> Hideouts, string HiddenName, string Pounds)
{
    public static readonly World A = new("A", new Dictionary<string, Hideout>
    {
        ["refuge"] = new("Pimmerlow Lodge", 17, "Quillonbar Street", "QX41 4XE", -2.718281, 53.314159),
        ["premises"] = new("Dunnockwell House", 8, "Thrackenby Road", "QX42 5WJ", -1.337217, 54.627915),
        ["stated-location"] = new("Ambrelith Court", 3, "Wexlyford Lane", "QX43 6YN", -2.463811, 54.739164),
        ["abuse"] = new("Zornhallow Rooms", 29, "Zornhallow Avenue", "QX44 7ZD", -2.632719, 53.816247),
        ["coercion"] = new("Yelverstock Rooms", 41, "Yelverstock Crescent", "QX45 8AB", -1.862931, 53.377193),
        ["stated-address"] = new("Brixmarrow Rooms", 56, "Brixmarrow Terrace", "QX46 9BE", -1.427381, 53.639172),
        ["both-withheld"] = new("Ockenshaw Rooms", 62, "Ockenshaw Mews", "QX47 1DG", -2.273648, 54.371826),
        ["of-hidden"] = new("Vrandalith Rooms", 74, "Vrandalith Grove", "QX48 2EH", -2.847192, 53.736281),
        ["of-unlisted"] = new("Jessamyck Rooms", 83, "Jessamyck Gardens", "QX49 3FL", -1.647318, 53.836192),
        ["was-withheld"] = new("Pellowquin Rooms", 91, "Pellowquin Parade", "QX51 4GN", -2.381647, 53.471938),
        ["was-public"] = new("Xanterby Rooms", 95, "Xanterby Wharf", "QX52 5HP", -2.183746, 53.268193),
        ["waiting"] = new("Umberfloss Rooms", 98, "Umberfloss Quay", "QX53 6JQ", -1.318264, 53.318267),
    }, "Zyxgrovel", "7391846");

    public static readonly World B = new("B", new Dictionary<string, Hideout>
    {
        ["refuge"] = new("Kestravane Lodge", 211, "Gorsewyck Street", "QY61 4XL", -1.576213, 54.182736),
        ["premises"] = new("Fallowmirk House", 222, "Hobbenquay Road", "QY62 5WR", -4.931746, 51.763829),
        ["stated-location"] = new("Larksplinter Court", 233, "Ivorbrack Lane", "QY63 6YP", -2.192837, 53.142738),
        ["abuse"] = new("Juniphollow Rooms", 244, "Juniphollow Avenue", "QY64 7ZE", -2.917364, 53.623817),
        ["coercion"] = new("Klackenmoor Rooms", 255, "Klackenmoor Crescent", "QY65 8AD", -1.736284, 53.963718),
        ["stated-address"] = new("Mizzenforth Rooms", 266, "Mizzenforth Terrace", "QY66 9BF", -1.263847, 53.283716),
        ["both-withheld"] = new("Nethersplay Rooms", 277, "Nethersplay Mews", "QY67 1DH", -2.746183, 54.836271),
        ["of-hidden"] = new("Orrisquell Rooms", 288, "Orrisquell Grove", "QY68 2EJ", -2.586314, 53.186372),
        ["of-unlisted"] = new("Quenchlathe Rooms", 299, "Quenchlathe Gardens", "QY69 3FN", -1.163728, 53.573816),
        ["was-withheld"] = new("Rimblestow Rooms", 311, "Rimblestow Parade", "QY71 4GP", -2.673819, 53.928374),
        ["was-public"] = new("Skelpington Rooms", 322, "Skelpington Wharf", "QY72 5HQ", -2.483716, 53.873641),
        ["waiting"] = new("Tarnwhistle Rooms", 333, "Tarnwhistle Quay", "QY73 6JR", -1.963817, 53.718364),
    }, "Wqvmarrel", "2648315");

    /// <summary>What stands in nothing that is kept, told or sent.</summary>
    public Secrets Secrets { get; } = new(Hideouts.Values.SelectMany(hideout => hideout.Secrets).Distinct());

    /// <summary>What nobody may read who is not an operator.</summary>
    public Secrets FromPublic { get; } = new(Hideouts.Values.SelectMany(hideout => hideout.Secrets).Distinct().Append(Secret.Words(HiddenName)).Append(Secret.Words(Pounds)));

    public override string ToString() => Name;
}
