using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// The store of what is withheld of locations. The keeping of locations uses it to merge what a source says with what is there: that
/// hands nothing to anyone and is no reading. Whoever is to be shown any of it goes through <see cref="WithheldReader"/>.
/// </summary>
internal sealed class WithheldParts(ProvidersDb db, WithheldSeal seal)
{
    /// <summary>Every part. Nothing is sealed anew where something cannot be opened any more, since whoever keeps parts asks for all of them first.</summary>
    /// <exception cref="CryptographicException">The keys of some of it are lost.</exception>
    public async Task<Dictionary<string, WithheldPart>> All(CancellationToken stop) =>
        (await db.SealedParts.AsNoTracking().ToListAsync(stop)).ToDictionary(part => part.LocationId, seal.Open);

    /// <summary>The parts of these locations, by the location's id.</summary>
    /// <exception cref="CryptographicException">The keys of some of it are lost.</exception>
    public async Task<Dictionary<string, WithheldPart>> Of(IReadOnlyCollection<string> locations, CancellationToken stop) =>
        (await db.SealedParts.AsNoTracking().Where(part => locations.Contains(part.LocationId)).ToListAsync(stop)).ToDictionary(part => part.LocationId, seal.Open);

    /// <summary>Keeps a part; true when this changed what was stored.</summary>
    public bool Keep(WithheldPart part, WithheldPart? stored)
    {
        if (part == stored) return false;
        if (stored is null) db.Add(seal.Close(part));
        else db.Update(seal.Close(part));
        return true;
    }

    /// <summary>Forgets a part for good.</summary>
    public void Forget(WithheldPart part) => db.Remove(new SealedPart { LocationId = part.LocationId, Sealed = "" });
}
