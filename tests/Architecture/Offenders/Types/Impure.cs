namespace ServiceMap.Rogue.Engine;

/// <summary>An engine that looks innocent from outside.</summary>
internal static class Impure
{
    public static bool Run(object found) => found is Microsoft.EntityFrameworkCore.DbContext;
}
