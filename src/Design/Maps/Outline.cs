using System.Globalization;
using System.Text;

namespace ServiceMap.Design.Maps;

/// <param name="Rings">Closed rings, the last point equal to the first: what an odd number of them surrounds is inside.</param>
public sealed record Outline(IReadOnlyList<Spot[]> Rings)
{
    public (Spot From, Spot To)[] Edges { get; } = [.. Rings.SelectMany(ring => ring.Zip(ring.Skip(1)))];

    public Outline Moved(Func<Spot, Spot> place) => new([.. Rings.Select(ring => ring.Select(place).ToArray())]);

    /// <summary>As the <c>d</c> of an SVG path.</summary>
    public string ToPath()
    {
        StringBuilder path = new();
        foreach (Spot[] ring in Rings)
        {
            for (int i = 0; i < ring.Length - 1; i++) path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{ring[i].X:0.#},{ring[i].Y:0.#}");
            path.Append('Z');
        }

        return path.ToString();
    }
}
