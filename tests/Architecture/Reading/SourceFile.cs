namespace ServiceMap.Architecture.Tests.Reading;

/// <summary>A file of the repository. <paramref name="Path"/> starts at its root and has forward slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The file's name without its last ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folders that it is in, from the root.</summary>
    public string[] Folders => Path.Split('/')[..^1];

    public int Lines => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    public bool IsMigration => Folders.Contains("Migrations");

    public override string ToString() => Path;
}
