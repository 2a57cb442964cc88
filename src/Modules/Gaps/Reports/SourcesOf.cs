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
        HashSet<Source> sources = [];
        foreach (int area in selection.Areas)
        {
            foreach (int need in selection.Needs)
            {
                foreach (ref readonly Stretch stretch in grid.Cell(area, need))
                {
                    if (!selection.Keep[stretch.Service]) continue;
                    sources.Add(grid.Services[stretch.Service]!.Entry.Source);
                    if (stretch.Agreement >= 0) sources.Add(grid.Agreements[stretch.Agreement].Source);
                }
            }
        }

        return
        [
            .. sources.Where(source => source.Title is not null || source.Url is not null)
                .OrderBy(source => source.Title ?? source.Url, StringComparer.OrdinalIgnoreCase).ThenBy(source => source.Url, StringComparer.Ordinal),
        ];
    }
}
