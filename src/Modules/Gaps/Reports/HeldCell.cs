using ServiceMap.Gaps.Engine;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>
/// A cell on a day with the services that its status rests on: where it is met, the confirmed ones that meet the standard; where it is
/// unconfirmed, those that would if somebody vouched for them; where it is a gap, none. By level, highest first, then by name.
/// </summary>
internal sealed record HeldCell(GapCell Cell, IReadOnlyList<ServiceSummary> By)
{
    public static HeldCell On(Grid grid, Selection selection, int area, int need, int day)
    {
        GapCell cell = GapMatrix.Cell(grid, selection, area, need, day);
        return new HeldCell(cell, cell.Status == Status.Gap ? [] : Holding(grid, selection, grid.Cell(area, need).Stretches, day, cell.Status == Status.Met));
    }

    public bool Equals(HeldCell? other) => other is not null && Cell == other.Cell && By.SequenceEqual(other.By, ReferenceEqualityComparer.Instance);

    public override int GetHashCode() => HashCode.Combine(Cell, By.Count);

    private static List<ServiceSummary> Holding(Grid grid, Selection selection, ReadOnlySpan<Stretch> stretches, int day, bool confirmed)
    {
        Dictionary<int, byte> levels = [];
        foreach (ref readonly Stretch stretch in stretches)
        {
            bool counts = confirmed ? stretch.IsConfirmed(day) : stretch.IsActive(day);
            if (counts && stretch.Level >= (byte)selection.Standard && selection.Keep[stretch.Service]) levels[stretch.Service] = stretch.Level;
        }

        return
        [
            .. levels.Select(pair => (pair.Value, Service: grid.Services[pair.Key]!))
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Service.Entry.Name, StringComparer.Ordinal).Select(pair => pair.Service),
        ];
    }
}
