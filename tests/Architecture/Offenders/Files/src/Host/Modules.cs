namespace ServiceMap.Host;

internal static class Modules
{
    public static readonly Module[] All =
    [
        new(typeof(NeedsModule).Assembly, NeedsModule.Add),
        new(typeof(RogueModule).Assembly, RogueModule.Add),
    ];
}
