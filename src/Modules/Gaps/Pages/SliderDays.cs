using System.Globalization;
using ServiceMap.Gaps.Reports;

namespace ServiceMap.Gaps.Pages;

/// <summary>The days of a slider, its marks and the names of its years, as places between its ends.</summary>
/// <param name="From">The first day, a 1 January.</param>
/// <param name="To">The last day, a 31 December.</param>
/// <param name="Day">The day that is shown.</param>
/// <param name="Falls">The days on which something falls.</param>
internal sealed record SliderDays(DateOnly From, DateOnly To, DateOnly Day, IReadOnlyList<FallDay> Falls)
{
    /// <summary>How many years there is room to name on a wide screen and on a small one.</summary>
    private const int NamesWide = 16;
    private const int NamesSmall = 5;

    /// <summary>The height of the marks: a third for a single fall, all of it for the most that fall on one day.</summary>
    public const int TallestMark = 18;

    public int Last => PlaceOf(To);

    public int PlaceOf(DateOnly day) => day.DayNumber - From.DayNumber;

    /// <summary>How far along the slider a day is, as a length of SVG.</summary>
    public string Along(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * PlaceOf(day) / Last:0.##}%");

    public int HeightOf(FallDay fall) => (int)Math.Round((TallestMark / 3.0) + (TallestMark * 2 / 3.0 * fall.Cells / Falls.Max(one => one.Cells)));

    /// <summary>The years that are named, and whether also on a small screen.</summary>
    public IEnumerable<(DateOnly Start, bool OnSmall)> Years
    {
        get
        {
            int wide = Every(NamesWide);
            int small = (Every(NamesSmall) + wide - 1) / wide * wide;
            for (int year = From.Year; year <= To.Year; year += wide) yield return (new DateOnly(year, 1, 1), (year - From.Year) % small == 0);
        }
    }

    private int Every(int names) => (To.Year - From.Year + names) / names;
}
