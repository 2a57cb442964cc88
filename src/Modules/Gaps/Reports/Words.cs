using System.Globalization;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>The words, days and numbers of the reports as they stand in files, in addresses and before people.</summary>
internal static class Words
{
    /// <summary>A day for machines, 2021-03-31; empty where there is none.</summary>
    public static string Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day for people, 31 March 2021.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day in a table, with what is not known of it: "2021-03-31", "2021-03-31 (month only)".</summary>
    public static string Recorded(RecordedDay day) =>
        day.Precision is Precision.Month or Precision.Year ? $"{Iso(day.Day)} ({Of(day.Precision.Value)} only)" : Iso(day.Day);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many there are of something: "1 area", "32 areas".</summary>
    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>How many of some things are something: "1 is a gap", "32 are gaps".</summary>
    public static string Are(int number, string one, string many) => number == 1 ? $"1 is {one}" : $"{Number(number)} are {many}";

    /// <summary>A level with its name: "2 reach-in".</summary>
    public static string Level(byte level) => $"{Number(level)} {LevelName(level)}";

    public static string Standard(Standard standard) => ReadSelection.Standards.First(pair => pair.Value == standard).Key;

    /// <summary>A provider's name; null for the one that stands for all that no source states, which is never listed as an organisation.</summary>
    public static string? Provider(ProviderEntry provider) => provider.Code == ProviderCode.NotStated ? null : provider.Name;

    /// <summary>How many cells there are of each status: "39 met, 317 unconfirmed, 156 gap".</summary>
    public static string Counts(IReadOnlyCollection<Status> statuses) => string.Join(
        ", ", Enum.GetValues<Status>().Select(status => $"{Number(statuses.Count(one => one == status))} {Of(status)}"));

    public static string Of(Status status) => status.ToString().ToLowerInvariant();

    public static string Of(Change change) => change.ToString().ToLowerInvariant();

    public static string Of(Precision precision) => precision.ToString().ToLowerInvariant();

    /// <summary>Several causes are joined by semicolons, funding first, then service, then assurance; none is empty.</summary>
    public static string Of(Causes causes) => Flags(causes);

    /// <summary>What is missing, joined by semicolons.</summary>
    public static string Of(Missing missing) => Flags(missing);

    /// <summary>What the levels mean, in one sentence.</summary>
    public const string Levels =
        "Level 0 (none): no service. Level 1 (generic): only services that are not women-specific. Level 2 (reach-in): a women-specific " +
        "service from a site elsewhere, by outreach, phone or online. Level 3 (in-borough): a women-specific service with a site in the " +
        "area. The level counts what somebody vouches for; the possible level counts everything on record.";

    public static string LevelName(byte level) => level switch
    {
        Engine.Levels.None => "none",
        Engine.Levels.Generic => "generic",
        Engine.Levels.ReachIn => "reach-in",
        _ => "in-borough",
    };

    private static string Flags<T>(T flags)
        where T : struct, Enum =>
        string.Join(';', Enum.GetValues<T>()
            .Where(flag => Convert.ToInt32(flag, CultureInfo.InvariantCulture) != 0 && flags.HasFlag(flag))
            .Select(flag => flag.ToString().ToLowerInvariant()));
}
