using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Storage;

/// <summary>
/// Seals what an earlier version stored in plain columns, and drops their table. It follows the migrations, which know no keys; one that
/// is stopped halfway is run again by the next start.
/// </summary>
internal static class SealPlainParts
{
    public static async Task Run(ProvidersDb db, WithheldSeal seal, CancellationToken stop)
    {
        if (!await db.HasTable("providers_withheld", stop)) return;

        await using IDbContextTransaction? own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        List<PlainPart> plain = await db.Database.SqlQuery<PlainPart>($"""
            SELECT location_id AS LocationId, name AS Name, address AS Address, postcode AS Postcode, longitude AS Longitude, latitude AS Latitude,
            stated_area AS StatedArea FROM providers_withheld
            """).ToListAsync(stop);
        db.AddRange(plain.Select(part => seal.Close(part.Withheld())));
        await db.SaveChangesAsync(stop);
        await db.Database.ExecuteSqlAsync($"DROP TABLE providers_withheld", stop);
        if (own is not null) await own.CommitAsync(stop);
    }

    /// <summary>A row as the earlier version stored it.</summary>
    private sealed record PlainPart(
        string LocationId, string? Name, string? Address, string? Postcode, double? Longitude, double? Latitude, string? StatedArea)
    {
        public WithheldPart Withheld() => new()
        {
            LocationId = LocationId,
            Name = Name,
            Address = Address,
            Postcode = Postcode,
            Longitude = Longitude,
            Latitude = Latitude,
            StatedArea = StatedArea is null ? null : new AreaCode(StatedArea),
        };

        public override string ToString() => LocationId;
    }
}
