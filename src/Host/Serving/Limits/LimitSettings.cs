using System.Globalization;

namespace ServiceMap.Host.Serving.Limits;

/// <summary>How much one address may ask for, as the settings <c>Limits:…</c> say.</summary>
internal sealed record LimitSettings
{
    /// <summary>Whether nothing is counted at all.</summary>
    public required bool Off { get; init; }

    /// <summary>How many answers a second are made for somebody who is not signed in, in the long run and at once.</summary>
    public required int Reads { get; init; }

    public required int ReadsAtOnce { get; init; }

    /// <summary>The same for searches by words or postcode, which cost most.</summary>
    public required int Searches { get; init; }

    public required int SearchesAtOnce { get; init; }

    /// <summary>How many forms a minute somebody may send who is not signed in: signing in, resetting a password, taking up an invitation.</summary>
    public required int Posts { get; init; }

    public static LimitSettings Of(IConfiguration settings) => new()
    {
        Off = bool.TryParse(settings["Limits:Off"], out bool off) && off,
        Reads = Number(settings["Limits:ReadsPerSecond"], 20),
        ReadsAtOnce = Number(settings["Limits:ReadsAtOnce"], 200),
        Searches = Number(settings["Limits:SearchesPerSecond"], 5),
        SearchesAtOnce = Number(settings["Limits:SearchesAtOnce"], 60),
        Posts = Number(settings["Limits:PostsPerMinute"], 10),
    };

    private static int Number(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : otherwise;
}
