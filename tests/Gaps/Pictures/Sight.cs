using System.Globalization;

namespace ServiceMap.Gaps.Tests.Pictures;

/// <summary>
/// How colours are seen, as figures: in normal sight, without colour, and with the three colour blindnesses in their full form, by the matrices of
/// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009).
/// </summary>
internal sealed record Sight(string Name, double[][] Matrix)
{
    public static readonly Sight[] All =
    [
        new("normal", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        new("no colour", [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]]),
        new("protanopia", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
        new("deuteranopia", [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
        new("tritanopia", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
    ];

    /// <summary>How far apart two colours are in CIELAB as this sight sees them; about 2 is the least that can be told side by side.</summary>
    public double Distance(double[] one, double[] other)
    {
        double[] a = Lab(Seen(one));
        double[] b = Lab(Seen(other));
        return Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    /// <summary>A colour <c>#rrggbb</c> as shares of linear light.</summary>
    public static double[] Light(string colour) =>
    [
        .. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(share => share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4)),
    ];

    /// <summary>The contrast of WCAG 2 between two colours, 1 to 21.</summary>
    public static double Contrast(string one, string other)
    {
        (double a, double b) = (Luminance(Light(one)), Luminance(Light(other)));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    public override string ToString() => Name;

    private static double Luminance(double[] light) => (0.2126 * light[0]) + (0.7152 * light[1]) + (0.0722 * light[2]);

    private double[] Seen(double[] light) => [.. Matrix.Select(row => Math.Clamp(row.Zip(light, (share, of) => share * of).Sum(), 0, 1))];

    private static double[] Lab(double[] light)
    {
        double x = Bent(((0.4124 * light[0]) + (0.3576 * light[1]) + (0.1805 * light[2])) / 0.9505);
        double y = Bent(Luminance(light));
        double z = Bent(((0.0193 * light[0]) + (0.1192 * light[1]) + (0.9505 * light[2])) / 1.089);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Bent(double share) => share > 0.008856 ? Math.Cbrt(share) : (7.787 * share) + (16 / 116.0);
}
