using ServiceMap.Gaps.Engine;

namespace ServiceMap.Gaps.Reports;

/// <summary>The engine's words as they stand in files and addresses.</summary>
internal static class Words
{
    public static string Of(Status status) => status.ToString().ToLowerInvariant();

    /// <summary>Several causes are joined by semicolons, funding first, then service, then assurance; none is empty.</summary>
    public static string Of(Causes causes) => Flags(causes);

    /// <summary>What is missing, joined by semicolons.</summary>
    public static string Of(Missing missing) => Flags(missing);

    public static string LevelName(byte level) => level switch
    {
        Levels.None => "none",
        Levels.Generic => "generic",
        Levels.ReachIn => "reach-in",
        _ => "in-borough",
    };

    private static string Flags<T>(T flags)
        where T : struct, Enum =>
        string.Join(';', Enum.GetValues<T>()
            .Where(flag => Convert.ToInt32(flag, System.Globalization.CultureInfo.InvariantCulture) != 0 && flags.HasFlag(flag))
            .Select(flag => flag.ToString().ToLowerInvariant()));
}
