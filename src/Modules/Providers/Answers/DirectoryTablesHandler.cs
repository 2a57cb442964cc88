using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Sources;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Answers;

internal sealed class DirectoryTablesHandler(ProvidersDb db, WithheldReader withheldReader) : IRequestHandler<DirectoryTables, IReadOnlyList<Table>>
{
    public async Task<IReadOnlyList<Table>> Handle(DirectoryTables question, CancellationToken stop)
    {
        List<ProviderEntry> providers = await db.Providers.AsNoTracking().ToListAsync(stop);
        List<ServiceEntry> services = await db.Services.AsNoTracking().ToListAsync(stop);
        List<Location> locations = await db.Locations.AsNoTracking().ToListAsync(stop);
        IReadOnlyDictionary<string, WithheldPart>? withheld = question.For is { } entitled ? await withheldReader.Read(entitled, stop) : null;
        return
        [
            Table.Of("providers.csv", PackColumns.Providers, InOrder(providers.Select(Cells))),
            Table.Of("services.csv", PackColumns.Services, InOrder(services.Select(Cells))),
            Table.Of("locations.csv", PackColumns.Locations, InOrder(locations.Select(location => Cells(location, withheld?.GetValueOrDefault(location.Id))))),
        ];
    }

    private static IOrderedEnumerable<string?[]> InOrder(IEnumerable<string?[]> rows) => rows.OrderBy(row => row[0], StringComparer.Ordinal);

    private static string?[] Cells(ProviderEntry entry) =>
        [entry.Code.Value, entry.Name, entry.Website, entry.Email, entry.Phone, entry.CharityNumber, entry.SourceUrl];

    private static string?[] Cells(ServiceEntry entry) =>
    [
        entry.Code.Value, entry.Provider.Value, entry.Name, entry.Kind, YesOrNo(entry.WomenSpecific), string.Join(';', entry.Needs),
        string.Join(';', entry.Cohorts), YesOrNo(entry.CohortsOnly), string.Join(';', entry.Stages),
        string.Join(';', entry.Delivery.Select(PackWords.Of)), entry.Areas.ToString(),
        Day(entry.Starts?.Day), Word(entry.Starts?.Precision), Day(entry.Ends?.Day), Word(entry.Ends?.Precision),
        entry.Capacity?.ToString(CultureInfo.InvariantCulture), entry.Referral, entry.Url,
        Day(entry.AssuredOn), Word(entry.AssuredBy), Word(entry.State), entry.Description, entry.SourceTitle, entry.SourceUrl,
    ];

    /// <summary>A location as written: without its withheld part it shows the area that it counts in, and with it what the source stated.</summary>
    private static string?[] Cells(Location location, WithheldPart? part) =>
    [
        location.Id, location.Service.Value, location.Name ?? part?.Name ?? Location.NameWithheld, location.Address ?? part?.Address, location.Postcode ?? part?.Postcode,
        Degrees(location.Longitude ?? part?.Longitude), Degrees(location.Latitude ?? part?.Latitude),
        (location.Confidentiality == Confidentiality.Public || part is not null ? location.StatedArea ?? part?.StatedArea : location.Area)?.Value,
        PackWords.Of(location.Confidentiality),
    ];

    private static string? YesOrNo(bool? yes) => yes switch { true => "yes", false => "no", null => null };

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Word<T>(T? word)
        where T : struct, Enum => word is { } known ? PackWords.Of(known) : null;

    /// <summary>The shortest decimals that read back as the same number, without an exponent.</summary>
    private static string? Degrees(double? degrees)
    {
        string? text = degrees?.ToString("R", CultureInfo.InvariantCulture);
        return text is not null && text.Contains('E', StringComparison.Ordinal)
            ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : text;
    }
}
