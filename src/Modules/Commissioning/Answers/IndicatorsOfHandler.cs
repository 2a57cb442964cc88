using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Blueprint;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Commissioning.Storage;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Answers;

internal sealed class IndicatorsOfHandler(CommissioningDb db, IMediator ask) : IRequestHandler<IndicatorsOf, IReadOnlyList<IndicatorSummary>>
{
    public async Task<IReadOnlyList<IndicatorSummary>> Handle(IndicatorsOf question, CancellationToken stop)
    {
        List<AreaCode> others = [.. (await ask.Send(new AreasKnown(), stop)).Select(area => area.Code).Except(question.Areas)];
        List<Indicator> indicators = await db.Indicators.AsNoTracking().Where(one => !others.Contains(one.Area)).ToListAsync(stop);
        return
        [
            .. indicators
                .OrderBy(one => one.Area.Value, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal)
                .ThenBy(one => one.Period, StringComparer.Ordinal).ThenBy(one => one.SourceTitle, StringComparer.Ordinal)
                .ThenBy(one => one.SourceUrl, StringComparer.Ordinal)
                .Select(one => Summary(one, isWider: !question.Areas.Contains(one.Area))),
        ];
    }

    private static IndicatorSummary Summary(Indicator one, bool isWider) => new(
        one.Area, isWider, one.Name, one.Period, one.Value, new Source(Recorded(one.SourceTitle), Recorded(one.SourceUrl)));

    private static string? Recorded(string text) => text.Length == 0 ? null : text;
}
