namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>What is withheld of a site: words and numbers that stand nowhere else, so that wherever they are met they have leaked.</summary>
/// <param name="Name">A name that tells the street, or of a site whose location is withheld any name.</param>
/// <param name="House">The number of the house.</param>
/// <param name="Street">The street.</param>
/// <param name="Postcode">The postcode, whose first half no other site has.</param>
/// <param name="Longitude">East of Greenwich, in degrees.</param>
/// <param name="Latitude">North of the equator, in degrees.</param>
internal sealed record Hideout(string Name, int House, string Street, string Postcode, double Longitude, double Latitude)
{
    public string Address => FormattableString.Invariant($"{House} {Street}");

    public IEnumerable<Secret> Secrets =>
    [
        Secret.Words(Name), Secret.Words(Street), Secret.Words(Street.Split(' ')[0]), Secret.Words(Postcode), Secret.Half(Postcode.Split(' ')[0]),
        .. Secret.Roundings(Longitude), .. Secret.Roundings(Latitude),
    ];
}
