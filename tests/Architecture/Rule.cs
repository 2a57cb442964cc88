namespace ServiceMap.Architecture.Tests;

/// <summary>
/// Checks a rule of this project in a way that can fail: a rule that selects nothing checks nothing, and one that lets an offender
/// pass which was planted for it would let any offender pass.
/// </summary>
internal static class Rule
{
    /// <param name="candidates">Everything that the rule could be about.</param>
    /// <param name="planted">Offenders made for this rule, each of which it must select and catch.</param>
    /// <param name="offence">What is wrong with one, to be read after its name; null when nothing is.</param>
    /// <param name="about">Which of the candidates the rule is about; null for all of them.</param>
    public static void Check<T>(IEnumerable<T> candidates, IEnumerable<T> planted, Func<T, string?> offence, Func<T, bool>? about = null)
        where T : notnull
    {
        Func<T, bool> selects = about ?? (_ => true);
        T[] selected = [.. candidates.Where(selects)];
        T[] offenders = [.. planted];
        Assert.True(selected.Length > 0, "The rule selected nothing, so it checks nothing.");
        Assert.True(offenders.Length > 0, "The rule has no planted offender, so nobody knows whether it can fail.");
        None("The rule lets these planted offenders pass:", offenders.Where(one => !selects(one) || offence(one) is null).Select(one => $"{one}"));
        None("The rule is broken:", selected.Where(one => offence(one) is not null).Select(one => $"{one} {offence(one)}"));
    }

    private static void None(string what, IEnumerable<string> found)
    {
        string[] lines = [.. found.Distinct().Order(StringComparer.Ordinal)];
        Assert.True(lines.Length == 0, string.Join(Environment.NewLine + "  ", [what, .. lines]));
    }
}
