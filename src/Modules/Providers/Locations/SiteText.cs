using System.Text.Json.Serialization;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Sources;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// A site with all that its keeper says of it, as texts like those of <c>locations.csv</c>. It may be withheld: it is stored sealed, is handed
/// to pages only for whoever is entitled, and tells nothing of itself as text.
/// </summary>
internal sealed record SiteText
{
    public required string Id { get; init; }

    public string Name { get; init; } = "";

    public string Address { get; init; } = "";

    public string Postcode { get; init; } = "";

    public string Longitude { get; init; } = "";

    public string Latitude { get; init; } = "";

    public string Area { get; init; } = "";

    /// <summary>As in the pack; empty for what a new site of its service starts with.</summary>
    public string Confidentiality { get; init; } = "";

    [JsonIgnore]
    public bool IsPublic => Confidentiality == PackWords.Public;

    public static SiteText Of(Location location, WithheldPart? part)
    {
        string[] cells = [.. LocationCells.Of(location, part).Select(cell => cell ?? "")];
        return new SiteText
        {
            Id = cells[0], Name = cells[2], Address = cells[3], Postcode = cells[4], Longitude = cells[5], Latitude = cells[6], Area = cells[7], Confidentiality = cells[8],
        };
    }

    /// <summary>As a row of <c>locations.csv</c>.</summary>
    public string[] Cells(ServiceCode service) => [Id, service.Value, Name, Address, Postcode, Longitude, Latitude, Area, Confidentiality];

    public override string ToString() => $"site {Id}";
}
