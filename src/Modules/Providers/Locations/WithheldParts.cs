using Microsoft.EntityFrameworkCore;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Locations;

/// <summary>
/// The one door to what is withheld of locations. Behind it are the keeping of locations, which must merge what is stored, and the
/// export that an operator asks for by name; nothing else may ask for this type.
/// </summary>
internal sealed class WithheldParts(ProvidersDb db)
{
    public Task<Dictionary<string, WithheldPart>> All(CancellationToken stop) =>
        db.Set<WithheldPart>().AsNoTracking().ToDictionaryAsync(part => part.LocationId, stop);

    /// <summary>Keeps a part; true when this changed what was stored.</summary>
    public bool Keep(WithheldPart part, WithheldPart? stored)
    {
        if (part == stored) return false;
        if (stored is null) db.Add(part);
        else db.Update(part);
        return true;
    }

    /// <summary>Forgets a part for good.</summary>
    public void Forget(WithheldPart part) => db.Remove(part);
}
