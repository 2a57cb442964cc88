namespace ServiceMap.Accounts.Sessions;

/// <summary>What people call a browser, by what it calls itself: enough to know one's own again.</summary>
internal static class BrowserName
{
    /// <summary>Each before those that it also claims to be.</summary>
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    public static string Of(string agent) => (Find(Browsers, agent), Find(Systems, agent)) switch
    {
        ({ } browser, { } system) => $"{browser} on {system}",
        ({ } browser, null) => browser,
        (null, { } system) => $"A browser on {system}",
        _ => "Another browser",
    };

    private static string? Find((string Sign, string Name)[] known, string agent) =>
        known.FirstOrDefault(one => agent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
