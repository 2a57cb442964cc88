namespace ServiceMap.Architecture.Tests.Reading;

/// <summary>The table of who may ask whom, as a list of pairs such as "Gaps asks Needs".</summary>
internal static class AskTable
{
    private const string Begin = "<!-- who-asks-whom -->";
    private const string End = "<!-- /who-asks-whom -->";

    /// <summary>Reads it from a page: the first column asks, the headings of the others are asked, "yes" says that it may.</summary>
    public static string[] Read(SourceFile page)
    {
        int begin = page.Text.IndexOf(Begin, StringComparison.Ordinal);
        int end = page.Text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin) return [];

        string[][] rows = [.. page.Text[(begin + Begin.Length)..end].Split('\n').Where(line => line.StartsWith('|')).Select(Cells)];
        return
        [
            .. from row in rows.Skip(2)
               from column in Enumerable.Range(1, rows[0].Length - 1)
               where row[column] == "yes"
               select Pair(row[0], rows[0][column]),
        ];
    }

    /// <summary>What the project files say: a module asks whosever Contracts it can reach.</summary>
    public static string[] Real(IEnumerable<ProjectFile> projects)
    {
        Dictionary<string, ProjectFile> byPath = projects.ToDictionary(project => project.Path);
        return
        [
            .. from asking in byPath.Values
               where asking.Place is Place.Module or Place.Host
               from asked in Reached(asking, byPath)
               where asked.Place == Place.Contracts && asked.Name != asking.Name + ProjectFile.Contracts
               select Pair(asking.Name, asked.Name[..^ProjectFile.Contracts.Length]),
        ];
    }

    private static HashSet<ProjectFile> Reached(ProjectFile from, Dictionary<string, ProjectFile> byPath)
    {
        HashSet<ProjectFile> reached = [];
        Queue<ProjectFile> open = new([from]);
        while (open.TryDequeue(out ProjectFile? project))
        {
            foreach (ProjectFile next in project.References.Select(path => byPath[path]).Where(reached.Add)) open.Enqueue(next);
        }

        return reached;
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim(' ', '`', '*'))];

    private static string Pair(string asking, string asked) => $"{asking} asks {asked}";
}
