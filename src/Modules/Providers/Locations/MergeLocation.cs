using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// Works out what is to be stored of a site from what a source says now and what is stored already. What is withheld goes into the
/// part that is withheld; a source that is silent about it erases nothing.
/// </summary>
internal static class MergeLocation
{
    /// <summary>What is to be stored, before its area is found; the second part is null where nothing is withheld.</summary>
    internal readonly record struct Merged(Location Open, WithheldPart? Withheld)
    {
        /// <summary>Where the site is. Of a public one only what is public: a position that was withheld before places nothing.</summary>
        public LonLat? Position => IsPublic
            ? Point(Open.Longitude, Open.Latitude)
            : Point(Withheld?.Longitude, Withheld?.Latitude);

        public string? Postcode => IsPublic ? Open.Postcode : Withheld?.Postcode;

        /// <summary>With the place where its postcode was found.</summary>
        public Merged FoundAt(LonLat place) => IsPublic
            ? this with { Open = Open with { FoundLongitude = place.Longitude, FoundLatitude = place.Latitude } }
            : this with { Withheld = Withheld! with { FoundLongitude = place.Longitude, FoundLatitude = place.Latitude } };

        /// <summary>
        /// With what was found by its postcode before, where it has the same postcode still, and is as open as it was then.
        /// </summary>
        public Merged Like(Location? before, WithheldPart? withheld)
        {
            if (Position is not null || before is not { HasPosition: true } || before.Confidentiality != Open.Confidentiality) return this;
            Merged was = new(before, withheld);
            if (was.Position is not null || was.Postcode != Postcode) return this;
            return this with
            {
                Withheld = IsPublic ? Withheld : Withheld! with { FoundLongitude = withheld?.FoundLongitude, FoundLatitude = withheld?.FoundLatitude },
                Open = Open with
                {
                    HasPosition = true, FoundArea = before.FoundArea, FoundLongitude = before.FoundLongitude, FoundLatitude = before.FoundLatitude,
                },
            };
        }

        public override string ToString() => Open.Id;

        private bool IsPublic => Open.Confidentiality == Confidentiality.Public;

        private static LonLat? Point(double? longitude, double? latitude) =>
            longitude is null || latitude is null ? null : new LonLat(longitude.Value, latitude.Value);
    }

    public static Merged Run(LocationEntry said, Confidentiality confidentiality, Location? open, WithheldPart? withheld) =>
        confidentiality == Confidentiality.Public
            ? new Merged(Public(said), withheld)
            : Withhold(said, confidentiality, open, withheld);

    /// <summary>A public site is what its source says and no more: what was withheld before stays where it is.</summary>
    private static Location Public(LocationEntry said) => new()
    {
        Id = said.Id,
        Service = said.Service,
        Confidentiality = Confidentiality.Public,
        Name = said.Name,
        Address = said.Address,
        Postcode = said.Postcode,
        Longitude = said.Position?.Longitude,
        Latitude = said.Position?.Latitude,
        StatedArea = said.Area,
    };

    private static Merged Withhold(LocationEntry said, Confidentiality confidentiality, Location? open, WithheldPart? withheld)
    {
        bool hidesArea = confidentiality == Confidentiality.LocationWithheld;

        // What is open was said last: a site that was public for a while may have moved since its first address was withheld.
        string? name = said.Name ?? open?.Name ?? withheld?.Name;
        string? address = said.Address ?? open?.Address ?? withheld?.Address;
        string? postcode = said.Postcode ?? open?.Postcode ?? withheld?.Postcode;
        AreaCode? area = StatedArea(said, hidesArea, open, withheld);

        // A name can tell an area in more ways than anyone can list: where the area is withheld, so is the name.
        bool tells = hidesArea || (name is not null && Telling.Tells(name, address, postcode));

        Location shown = new()
        {
            Id = said.Id,
            Service = said.Service,
            Confidentiality = confidentiality,
            Name = tells ? null : name,
            StatedArea = hidesArea ? null : area,
        };
        WithheldPart kept = new()
        {
            LocationId = said.Id,
            Name = tells ? name : null,
            Address = address,
            Postcode = postcode,
            Longitude = said.Position?.Longitude ?? open?.Longitude ?? withheld?.Longitude,
            Latitude = said.Position?.Latitude ?? open?.Latitude ?? withheld?.Latitude,
            StatedArea = hidesArea ? area : null,
        };
        return new Merged(shown, kept);
    }

    /// <summary>
    /// The stated area to keep. An export that leaves out what is withheld gives the found area in its place, or none: read back, that
    /// changes nothing.
    /// </summary>
    private static AreaCode? StatedArea(LocationEntry said, bool hidesArea, Location? open, WithheldPart? withheld)
    {
        AreaCode? stored = open?.StatedArea ?? withheld?.StatedArea;
        bool silentOnPosition = said.Position is null && open is { HasPosition: true };
        if (silentOnPosition && said.Area == open?.FoundArea) return stored;
        return said.Area ?? (hidesArea || silentOnPosition || withheld?.StatedArea is not null ? stored : null);
    }
}
