namespace ServiceMap.Host.Storage.Checks;

/// <summary>What a check found.</summary>
/// <param name="About">What was looked at, in a word or two.</param>
/// <param name="Verdict">Whether it is well.</param>
/// <param name="Text">What was found, as a sentence without its full stop.</param>
/// <param name="Remedy">What to do about it, as a sentence without its full stop; empty where there is nothing to do.</param>
internal sealed record Finding(string About, Verdict Verdict, string Text, string Remedy = "");

internal enum Verdict
{
    Well,

    /// <summary>It works, and somebody should look at it.</summary>
    Warning,

    /// <summary>It does not work, or what is stored is in danger.</summary>
    Fault,
}
