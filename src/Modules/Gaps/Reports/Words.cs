using ServiceMap.Gaps.Engine;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Reports;

/// <summary>The engine's words as they stand in files and addresses.</summary>
internal static class Words
{
    public static string Of(Status status) => status.ToString().ToLowerInvariant();

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
            .Where(flag => Convert.ToInt32(flag, System.Globalization.CultureInfo.InvariantCulture) != 0 && flags.HasFlag(flag))
            .Select(flag => flag.ToString().ToLowerInvariant()));
}
