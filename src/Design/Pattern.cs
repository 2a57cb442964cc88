namespace ServiceMap.Design;

/// <summary>What is drawn over the ground of a look, in the units of the picture. Pages and pictures draw it from the same figures.</summary>
/// <param name="Angles">Lines in these directions, in degrees clockwise from level; none: nothing, or dots.</param>
/// <param name="Spacing">From one line, or one dot, to the next.</param>
/// <param name="Width">Of a line, or across a dot.</param>
/// <param name="IsDots">Dots that stand in staggered rows, in place of lines.</param>
public sealed record Pattern(IReadOnlyList<int> Angles, double Spacing, double Width, bool IsDots = false)
{
    public static Pattern Plain { get; } = new([], 8, 0);

    public bool IsPlain => Angles.Count == 0 && !IsDots;

    /// <summary>The part of the ground that it hides, from 0 to 1.</summary>
    public double Hides => IsDots
        ? 2 * Math.PI * Width * Width / 4 / (Spacing * Spacing)
        : 1 - Math.Pow(1 - (Width / Spacing), Angles.Count);

    public static Pattern Lines(int angle, double spacing, double width) => new([angle], spacing, width);

    public static Pattern Grid(double spacing, double width) => new([0, 90], spacing, width);

    public static Pattern Dots(double spacing, double width) => new([], spacing, width, IsDots: true);
}
