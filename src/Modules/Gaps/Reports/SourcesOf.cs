using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Reports;

/// <summary>The sources of everything on record for the cells of a selection, each once, by title.</summary>
internal static class SourcesOf
{
    public static IReadOnlyList<Source> Run(Grid grid, Selection selection)
    {
        HashSet<int> services = [];
        HashSet<int> agreements = [];
        foreach (int area in selection.Areas)
        {
            foreach (int need in selection.Needs)
            {
                foreach (ref readonly Stretch stretch in grid.Cell(area, need).Stretches)
                {
                    if (!selection.Keep[stretch.Service]) continue;
                    services.Add(stretch.Service);
                    if (stretch.Agreement >= 0) agreements.Add(stretch.Agreement);
                }
            }
        }

        IEnumerable<Source> sources = services.Select(service => grid.Services[service]!.Entry.Source).Concat(agreements.Select(agreement => grid.Agreements[agreement].Source));
        return
        [
            .. sources.Distinct().Where(source => source.Title is not null || source.Url is not null)
                .OrderBy(source => source.Title ?? source.Url, StringComparer.OrdinalIgnoreCase).ThenBy(source => source.Url, StringComparer.Ordinal),
        ];
    }
}
