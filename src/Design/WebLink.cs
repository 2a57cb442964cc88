namespace ServiceMap.Design;

/// <summary>What a browser may be led to.</summary>
public static class WebLink
{
    /// <summary>A recorded address that a browser may be led to; null where it is none, such as one that would run a script.</summary>
    public static string? Of(string? url) =>
        url is not null && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)) ? url : null;
}
