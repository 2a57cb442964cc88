using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Commissioning.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Agreements;

/// <summary>Takes the funding agreements of a data pack in.</summary>
internal sealed class TakeAgreements(CommissioningDb db)
{
    internal static readonly string[] Columns =
    [
        "id", "project_id", "funder", "amount_gbp", "starts", "starts_precision", "ends", "ends_precision", "may_extend_to", "areas",
        "reference", "extends_id", "confidential_amount", "source_title", "source_url",
    ];

    /// <param name="table">The table <c>agreements.csv</c>.</param>
    /// <param name="projects">The projects that may be referred to.</param>
    /// <param name="areas">The areas that may be referred to.</param>
    /// <param name="unnamed">Whether stored agreements that the table does not name stay or go.</param>
    /// <param name="refusals">Takes what is refused.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task<Upsert.Changes<FundingAgreement>> Run(
        Table table, Known projects, Known areas, Unnamed unnamed, ICollection<Refusal> refusals, CancellationToken stop)
    {
        Dictionary<AgreementCode, FundingAgreement> stored = await db.Agreements.ToDictionaryAsync(agreement => agreement.Code, stop);
        Known agreements = new("funding agreement", [.. unnamed == Unnamed.Stays ? stored.Keys.Select(code => code.Value) : [], .. PackRows.Ids(table)]);
        List<FundingAgreement> said =
            [.. PackRows.Read(table, Columns, ["id"], refusals, cells => Read(cells, projects, areas, agreements)).Select(Complete)];
        return Upsert.Run(db, said, stored, agreement => agreement.Code, unnamed);

        // An export leaves confidential pounds out; read back, it erases nothing.
        FundingAgreement Complete(FundingAgreement agreement) =>
            agreement is { ConfidentialAmount: true, Pounds: null } && stored.TryGetValue(agreement.Code, out FundingAgreement? known)
                ? agreement with { Pounds = known.Pounds }
                : agreement;
    }

    internal static string?[] Write(FundingAgreement agreement, bool withConfidentialAmount) =>
    [
        agreement.Code.Value, agreement.Project.Value, agreement.Funder,
        (withConfidentialAmount ? agreement.Pounds : agreement.Amount.Pounds)?.ToString(CultureInfo.InvariantCulture),
        PackRows.Day(agreement.Starts?.Day), PackRows.Precision(agreement.Starts), PackRows.Day(agreement.Ends?.Day),
        PackRows.Precision(agreement.Ends), PackRows.Day(agreement.MayExtendTo), agreement.Areas.ToString(), agreement.Reference,
        agreement.Extends?.Value, PackRows.YesOrNo(agreement.ConfidentialAmount), agreement.SourceTitle, agreement.SourceUrl,
    ];

    private static FundingAgreement Read(RowReader cells, Known projects, Known areas, Known agreements)
    {
        if (cells.Text("confidential_amount") != "no") cells.Withhold("amount_gbp");
        FundingAgreement agreement = new()
        {
            Code = new AgreementCode(cells.Id("id")),
            Project = new ProjectCode(cells.Required("project_id")),
            Funder = cells.RequiredName("funder"),
            Pounds = cells.Number("amount_gbp"),
            Starts = cells.Start("starts"),
            Ends = cells.End("ends"),
            MayExtendTo = cells.Day("may_extend_to"),
            Areas = PackRows.Areas(cells, areas),
            Reference = cells.Text("reference"),
            Extends = cells.Known("extends_id", agreements) is { } id ? new AgreementCode(id) : null,
            ConfidentialAmount = cells.YesOrNo("confidential_amount"),
            SourceTitle = cells.Text("source_title"),
            SourceUrl = cells.Text("source_url"),
        };
        cells.Known("project_id", projects);
        if (agreement.Pounds < 0) cells.Refuse("amount_gbp", "is less than nothing: pounds are 0 or more");
        if (agreement.Ends?.Day < agreement.Starts?.Day) cells.Refuse("ends", $"is before its start, {PackRows.Day(agreement.Starts?.Day)}");
        if (agreement.MayExtendTo is not null && cells.Text("ends") is null) cells.Refuse("may_extend_to", "is given without ends, the day it would extend");
        if (agreement.MayExtendTo < agreement.Ends?.Day) cells.Refuse("may_extend_to", $"is before ends, {PackRows.Day(agreement.Ends?.Day)}");
        return agreement;
    }
}
