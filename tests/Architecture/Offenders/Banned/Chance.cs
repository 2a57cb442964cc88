namespace ServiceMap.Rogue;

internal static class Chance
{
    // M:System.Random.#ctor
    public static Random Unseeded() => new Random();

    // P:System.Random.Shared
    public static Random Shared() => Random.Shared;
}
