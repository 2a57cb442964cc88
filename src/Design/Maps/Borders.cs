namespace ServiceMap.Design.Maps;

/// <summary>The borders of areas as lines, each of them once, although two neighbours have it.</summary>
public static class Borders
{
    public static IReadOnlyList<Spot[]> Of(IEnumerable<Outline> areas)
    {
        HashSet<(Spot, Spot)> seen = [];
        List<Spot[]> lines = [];
        foreach (Spot[] ring in areas.SelectMany(area => area.Rings))
        {
            List<Spot> line = [];
            for (int i = 1; i < ring.Length; i++)
            {
                if (seen.Contains((ring[i], ring[i - 1])))
                {
                    End();
                    continue;
                }

                seen.Add((ring[i - 1], ring[i]));
                if (line.Count == 0) line.Add(ring[i - 1]);
                line.Add(ring[i]);
            }

            End();

            void End()
            {
                if (line.Count > 0) lines.Add([.. line]);
                line.Clear();
            }
        }

        return lines;
    }
}
