using System.Globalization;
using ServiceMap.Commissioning.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>A total of agreements' amounts, honest about what it leaves out.</summary>
/// <param name="Known">The pounds that are known and not confidential.</param>
/// <param name="NotKnown">How many agreements have no recorded amount.</param>
/// <param name="HasConfidential">Whether confidential amounts come on top.</param>
internal readonly record struct Pounds(decimal Known, int NotKnown, bool HasConfidential)
{
    /// <summary>Adds agreements up, each once however often it is named.</summary>
    public static Pounds Of(IEnumerable<AgreementSummary> agreements)
    {
        List<AgreementSummary> once = [.. agreements.DistinctBy(agreement => agreement.Code)];
        return new Pounds(
            once.Sum(agreement => agreement.Amount.Pounds ?? 0),
            once.Count(agreement => agreement.Amount is { Pounds: null, IsConfidential: false }),
            once.Any(agreement => agreement.Amount.IsConfidential));
    }

    /// <summary>An amount as people may see it: "£1,606,173", "amount confidential", "amount not known".</summary>
    public static string Words(Amount amount) => amount is { IsConfidential: false, Pounds: not null } ? InColumn(amount) : $"amount {InColumn(amount)}";

    /// <summary>The same under a heading that says what it is: "£1,606,173", "confidential", "not known".</summary>
    public static string InColumn(Amount amount) => amount switch
    {
        { IsConfidential: true } => "confidential",
        { Pounds: { } pounds } => Text(pounds),
        _ => "not known",
    };

    /// <summary>An amount for machines; empty where it is not known or not shown.</summary>
    public static string Plain(decimal? pounds) => pounds?.ToString(CultureInfo.InvariantCulture) ?? "";

    public override string ToString()
    {
        List<string> parts = [];
        if (Known > 0 || this is { HasConfidential: false, NotKnown: 0 }) parts.Add(Text(Known));
        if (HasConfidential) parts.Add("confidential amounts");
        if (NotKnown > 0) parts.Add($"{Reports.Words.Count(NotKnown, "amount", "amounts")} not known");
        return string.Join(" plus ", parts);
    }

    private static string Text(decimal pounds) => "£" + pounds.ToString("#,0.##", CultureInfo.InvariantCulture);
}
