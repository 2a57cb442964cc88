namespace ServiceMap.Rogue.Engine;

/// <summary>An engine that looks innocent from outside.</summary>
internal static class Impure
{
    public static bool Run(object found) => found is Microsoft.EntityFrameworkCore.DbContext;
}

/// <summary>Names no namespace, since it is among those that every file uses.</summary>
internal static class ReadsFiles
{
    public static string Run(string path) => File.ReadAllText(path);
}
