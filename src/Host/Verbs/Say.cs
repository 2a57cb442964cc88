using System.Globalization;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Verbs;

/// <summary>Days and words as files and people read them.</summary>
internal static class Say
{
    /// <summary>A day for machines, 2021-03-31; empty where there is none.</summary>
    public static string Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day for people, 31 March 2021.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day in a table, with what is not known of it: "2021-03-31", "2021-03-31 (month only)".</summary>
    public static string Recorded(RecordedDay day) =>
        day.Precision is Precision.Month or Precision.Year ? $"{Iso(day.Day)} ({Gaps.Reports.Words.Of(day.Precision.Value)} only)" : Iso(day.Day);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>A number of bytes for people: "1.3 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.#} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.#} GB"),
    };

    /// <summary>A level with its name: "2 reach-in".</summary>
    public static string Level(byte level) => $"{Number(level)} {Gaps.Reports.Words.LevelName(level)}";

    public static string Standard(Standard standard) => ReadSelection.Standards.First(pair => pair.Value == standard).Key;

    /// <summary>A provider's name; null for the one that stands for all that no source states, which is never listed as an organisation.</summary>
    public static string? Provider(ProviderEntry provider) => provider.Code == ProviderCode.NotStated ? null : provider.Name;

    /// <summary>How many cells there are of each status: "39 met, 317 unconfirmed, 156 gap".</summary>
    public static string Counts(IReadOnlyCollection<Status> statuses) => string.Join(
        ", ", Enum.GetValues<Status>().Select(status => $"{Number(statuses.Count(one => one == status))} {Gaps.Reports.Words.Of(status)}"));
}
