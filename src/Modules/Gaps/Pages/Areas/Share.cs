using System.Globalization;

namespace ServiceMap.Gaps.Pages.Areas;

/// <summary>A share of a width or height as SVG writes it: "12.5%".</summary>
internal static class Share
{
    public static string Of(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}
