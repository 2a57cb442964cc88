using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace ServiceMap.Host.Serving.Diagnostics;

/// <summary>
/// What a person reads out to an operator so that the line in the log can be found: the trace id of the request (W3C Trace Context),
/// which also stands in the header of every answer.
/// </summary>
internal static class RequestId
{
    public const string Header = "X-Request-Id";

    public static string Of(HttpContext context) =>
        context.Features.Get<IHttpActivityFeature>()?.Activity is { IdFormat: ActivityIdFormat.W3C } activity
            ? activity.TraceId.ToHexString()
            : context.TraceIdentifier;
}
