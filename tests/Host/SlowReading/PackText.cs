namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>A data pack as nothing but text: the name of each file, and what stands in it.</summary>
internal sealed record PackText(IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The pack that lies in these folders together; of two files of one name the later folder's counts.</summary>
    public static PackText In(params IEnumerable<string> folders) => new(
        folders.SelectMany(Directory.EnumerateFiles)
            .Where(path => Path.GetExtension(path) is ".csv" or ".geojson")
            .GroupBy(path => Path.GetFileName(path))
            .ToDictionary(paths => paths.Key, paths => File.ReadAllText(paths.Last())));

    /// <summary>The rows of a CSV file, each as column and cell; none where the pack has no such file.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        if (!Files.TryGetValue(file, out string? text)) return [];
        List<List<string>> records = CsvText.Read(text);
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>The text of a CSV file with the pack's columns for it; a column that a row does not name is left empty.</summary>
    public static string Write(string file, IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        string[] columns = PackColumns.Of[file];
        return CsvText.Line(columns)
            + string.Concat(rows.Select(row => CsvText.Line(columns.Select(column => row.GetValueOrDefault(column, "")))));
    }

    /// <summary>Writes the files into a folder, which is made where it is missing: UTF-8 without a mark, lines ending as in the text.</summary>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in Files) File.WriteAllText(Path.Combine(folder, name), text);
    }

    /// <summary>Every file below its name, as one would paste it into a bug report.</summary>
    public override string ToString() => string.Join('\n', Files.Select(file => $"--- {file.Key}\n{file.Value}"));
}
