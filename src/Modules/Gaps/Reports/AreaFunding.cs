using ServiceMap.Commissioning.Contracts;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>The money for an area: every agreement that is for it, project by project, and last the services that none of them pays for.</summary>
internal static class AreaFunding
{
    public static IReadOnlyList<FundedProject> Run(Grid grid, int area)
    {
        SortedDictionary<int, List<ServiceSummary>> paying = [];
        List<FundingLine> unpaid = [];
        for (int place = 0; place < grid.Offers.Count; place++)
        {
            if (grid.Offers[place] is not { } offer || !offer.Areas.Contains(area)) continue;
            ServiceSummary service = grid.Services[place]!;
            Funding[] here = [.. offer.Funding.Where(funding => funding.Areas is null || funding.Areas.Contains(area))];
            if (here.Length == 0) unpaid.Add(new FundingLine(null, [service]));
            foreach (Funding funding in here)
            {
                if (!paying.TryGetValue(funding.Agreement, out List<ServiceSummary>? services)) paying[funding.Agreement] = services = [];
                services.Add(service);
            }
        }

        IEnumerable<FundedProject> projects = paying
            .Select(pair => new FundingLine(grid.Agreements[pair.Key], pair.Value))
            .GroupBy(line => line.Agreement!.Project)
            .Select(lines => Project(lines.First().Agreement!.ProjectName, [.. InOrder(lines)]))
            .OrderBy(project => project.Lines[0].Order).ThenBy(project => project.Name, StringComparer.Ordinal);
        return unpaid.Count == 0 ? [.. projects] : [.. projects, new FundedProject(null, [.. InOrder(unpaid)], [])];
    }

    /// <summary>The agreements as rows, and a row without an agreement for the days between two of a project on which there is no money on record.</summary>
    public static ReportTable AsTable(IReadOnlyList<FundedProject> projects) => new(
        ["project", "agreement_id", "funder", "amount_gbp", "starts", "ends", "may_extend_to", "service_ids", "source_title", "source_url", "note"],
        [.. projects.SelectMany(project => project.Lines.Select(line => Row(project, line)).Concat(project.Without.Select(days => Row(project, days))))]);

    private static string[] Row(FundedProject project, FundingLine line) =>
    [
        project.Name ?? "", line.Agreement?.Code.Value ?? "", line.Agreement?.Funder ?? "", Pounds.Plain(line.Agreement?.Amount.Pounds),
        Words.Iso(line.Starts?.Day), Words.Iso(line.Ends?.Day), Words.Iso(line.MayExtendTo),
        string.Join(';', line.Services.Select(service => service.Entry.Code)), line.Source.Title ?? "", line.Source.Url ?? "", "",
    ];

    private static string[] Row(FundedProject project, DaysWithoutMoney days) =>
        [project.Name ?? "", "", "", "", Words.Iso(days.From), Words.Iso(days.To), "", "", "", "", "no money on record"];

    private static IOrderedEnumerable<FundingLine> InOrder(IEnumerable<FundingLine> lines) => lines
        .OrderBy(line => line.Order).ThenBy(line => line.Ends?.Day ?? DateOnly.MaxValue)
        .ThenBy(line => line.Agreement?.Code.Value ?? line.Services[0].Entry.Code.Value, StringComparer.Ordinal);

    private static FundedProject Project(string name, IReadOnlyList<FundingLine> lines) => new(name, lines, [.. Without(lines)]);

    /// <summary>The days between agreements on which none of them runs: an unknown side is open, and a possible extension counts.</summary>
    private static IEnumerable<DaysWithoutMoney> Without(IReadOnlyList<FundingLine> lines)
    {
        DateOnly? reach = null;
        foreach (FundingLine line in lines.OrderBy(line => line.Starts?.Day ?? DateOnly.MinValue))
        {
            DateOnly to = line.MayExtendTo ?? line.Ends?.Day ?? DateOnly.MaxValue;
            if (reach is { } last && line.Starts?.Day is { } next && next > last.AddDays(1)) yield return new DaysWithoutMoney(last.AddDays(1), next.AddDays(-1));
            reach = reach > to ? reach : to;
            if (reach == DateOnly.MaxValue) yield break;
        }
    }
}

/// <param name="Name">The project; null for the services that no agreement pays for there.</param>
/// <param name="Lines">Its agreements for the area, by start, those without any day last; or the services.</param>
/// <param name="Without">The days between its agreements on which there is no money on record.</param>
internal sealed record FundedProject(string? Name, IReadOnlyList<FundingLine> Lines, IReadOnlyList<DaysWithoutMoney> Without);

/// <summary>An agreement with the services that it pays for in the area; or, without an agreement, one service with its own dates.</summary>
internal sealed record FundingLine(AgreementSummary? Agreement, IReadOnlyList<ServiceSummary> Services)
{
    public RecordedDay? Starts => Agreement is null ? Services[0].Entry.Starts : Agreement.Starts;

    public RecordedDay? Ends => Agreement is null ? Services[0].Entry.Ends : Agreement.Ends;

    public DateOnly? MayExtendTo => Agreement?.MayExtendTo;

    public Source Source => Agreement?.Source ?? Services[0].Entry.Source;

    /// <summary>What it is put in order by: its start, or else its end; without either it comes last.</summary>
    public DateOnly Order => Starts?.Day ?? Ends?.Day ?? DateOnly.MaxValue;
}

/// <summary>Days on which a project has no money on record, both ends included.</summary>
internal readonly record struct DaysWithoutMoney(DateOnly From, DateOnly To);
