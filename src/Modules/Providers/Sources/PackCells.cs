using System.Globalization;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Sources;

/// <summary>Entries as rows of a data pack, in the order of <see cref="PackColumns"/>; null is an empty cell.</summary>
internal static class PackCells
{
    public static string?[] Of(ProviderEntry entry) =>
        [entry.Code.Value, entry.Name, entry.Website, entry.Email, entry.Phone, entry.CharityNumber, entry.SourceUrl];

    public static string?[] Of(ServiceEntry entry) =>
    [
        entry.Code.Value, entry.Provider.Value, entry.Name, entry.Kind, YesOrNo(entry.WomenSpecific), string.Join(';', entry.Needs),
        string.Join(';', entry.Cohorts), YesOrNo(entry.CohortsOnly), string.Join(';', entry.Stages),
        string.Join(';', entry.Delivery.Select(PackWords.Of)), entry.Areas.ToString(),
        Day(entry.Starts?.Day), Word(entry.Starts?.Precision), Day(entry.Ends?.Day), Word(entry.Ends?.Precision),
        entry.Capacity?.ToString(CultureInfo.InvariantCulture), entry.Referral, entry.Url,
        Day(entry.AssuredOn), Word(entry.AssuredBy), Word(entry.State), entry.Description, entry.SourceTitle, entry.SourceUrl,
    ];

    public static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? YesOrNo(bool? yes) => yes switch { true => "yes", false => "no", null => null };

    private static string? Word<T>(T? word)
        where T : struct, Enum => word is { } known ? PackWords.Of(known) : null;
}
