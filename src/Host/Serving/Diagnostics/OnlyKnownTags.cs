using System.Diagnostics;
using OpenTelemetry;

namespace ServiceMap.Host.Serving.Diagnostics;

/// <summary>
/// Leaves in a trace what is known to say nothing of what somebody asked for: the route of a request and never its address, the
/// type of an error and never its words.
/// </summary>
internal sealed class OnlyKnownTags : BaseProcessor<Activity>
{
    private const string Ours = "servicemap.";

    private static readonly HashSet<string> Known =
        ["http.request.method", "http.route", "http.response.status_code", "error.type", "url.scheme", "network.protocol.version"];

    public override void OnEnd(Activity data)
    {
        string[] others = [.. data.TagObjects.Select(tag => tag.Key).Where(key => !Known.Contains(key) && !key.StartsWith(Ours, StringComparison.Ordinal))];
        foreach (string key in others) data.SetTag(key, null);
        if (data.StatusDescription is not null) data.SetStatus(data.Status);
    }
}
