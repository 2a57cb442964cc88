using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Host.Verbs;

/// <summary>What JSON says of the things that more than one report names.</summary>
internal static class Documents
{
    public static object Of(AgreementSummary agreement) => new
    {
        Id = agreement.Code.Value,
        Project = agreement.ProjectName,
        agreement.Funder,
        AmountGbp = agreement.Amount.Pounds,
        ConfidentialAmount = agreement.Amount.IsConfidential,
        Starts = agreement.Starts?.Day,
        StartsAsRecorded = agreement.Starts?.ToString(),
        Ends = agreement.Ends?.Day,
        EndsAsRecorded = agreement.Ends?.ToString(),
        agreement.MayExtendTo,
        agreement.Reference,
        SourceTitle = agreement.Source.Title,
        SourceUrl = agreement.Source.Url,
    };

    public static object Of(Pounds pounds) =>
        new { Gbp = pounds.Known, PlusConfidentialAmounts = pounds.HasConfidential, AmountsNotKnown = pounds.NotKnown };
}
