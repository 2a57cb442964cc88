namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>Says what was found where nothing was to be found.</summary>
internal static class None
{
    private const int Shown = 25;

    public static void Of(IEnumerable<string> found)
    {
        string[] all = [.. found];
        if (all.Length > 0) Assert.Fail($"{all.Length} found:\n{string.Join('\n', all.Take(Shown))}");
    }
}
