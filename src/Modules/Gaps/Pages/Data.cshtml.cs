using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Gaps.Reports;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Pages;

/// <summary>About the data: what is recorded, how complete it is, what is unconfirmed and why, and what the words mean.</summary>
[AllowAnonymous]
internal sealed class DataModel(Views views, CurrentRecords current, IMediator ask) : CoveragePageModel(views)
{
    public PublicRecords Records { get; private set; } = null!;

    public Quality Quality { get; private set; } = null!;

    public IReadOnlyList<GapCell> Cells { get; private set; } = [];

    /// <summary>What the services that might turn unconfirmed cells lack, the most frequent first.</summary>
    public IReadOnlyList<(Missing Missing, int Services)> Reasons { get; private set; } = [];

    public override string Heading => "About the data";

    public override string Sentence =>
        $"On record are {Words.Count(Services.Count, "service", "services")} of {Words.Count(Providers, "provider", "providers")}, " +
        $"paid for by {Words.Count(View.Grid.Agreements.Count, "funding agreement", "funding agreements")}, in {Words.Count(View.Vocabulary.Areas.Count, "area", "areas")}. " +
        $"{DataTexts.Lacking(Quality)} What is not recorded is unknown, and is never shown as cover.";

    public override ReportTable Table => DataQuality.AsTable(Quality);

    public override string FileName => $"what-is-missing-{Words.Iso(View.Today)}";

    protected override IReadOnlyList<Source> FindSources() =>
    [
        .. Services.Select(service => service.Entry.Source).Concat(View.Grid.Agreements.Select(agreement => agreement.Source)).Concat(Records.Indicators.Select(one => one.Source))
            .Distinct().Where(source => source.Title is not null || source.Url is not null)
            .OrderBy(source => source.Title ?? source.Url, StringComparer.OrdinalIgnoreCase).ThenBy(source => source.Url, StringComparer.Ordinal),
    ];

    /// <summary>How many there are of each kind of record.</summary>
    public IEnumerable<(string Name, int Count)> Counts =>
    [
        ("Areas", View.Vocabulary.Areas.Count), ("Needs", View.Vocabulary.Needs.Count), ("Cohorts", View.Vocabulary.Cohorts.Count),
        ("Stages", View.Vocabulary.Stages.Count), ("Providers", Providers), ("Services", Services.Count), ("Public sites", Records.Sites.Count),
        ("Projects", Records.Projects), ("Funding agreements", View.Grid.Agreements.Count), ("Indicators of need", Records.Indicators.Count),
        ("Signatories", Records.Signatories),
    ];

    public override Sheet Picture => SheetOf(new BarsDrawing(Quality.Measures), []) with { Subtitle = Words.Day(View.Today) };

    public override string PictureIs => "picture";

    public int CountOf(Status status) => Cells.Count(cell => cell.Status == status);

    private int Providers => Services.Select(service => service.Provider.Code).Distinct().Count(code => code != ProviderCode.NotStated);

    private IReadOnlyList<ServiceSummary> Services => [.. View.Grid.Services.OfType<ServiceSummary>()];

    protected override async Task<IActionResult?> Fill(CancellationToken stop)
    {
        Records = await current.Get(View.Grid, ask, stop);
        Quality = DataQuality.Run(View.Grid, Records, View.Today);
        Cells = GapMatrix.Run(View.Grid, View.Selection, View.Day);
        Reasons =
        [
            .. WhomToAsk.Run(View.Grid, View.Selection, View.Day).GroupBy(question => question.Missing)
                .Select(same => (same.Key, same.Count())).OrderByDescending(reason => reason.Item2),
        ];
        return null;
    }
}
