using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ServiceMap.Host.Serving.Delivery;

/// <summary>An answer as it is sent: its headers, its tag, and its bytes, compressed already. It never changes and may be given to anybody.</summary>
/// <param name="Headers">What it says of itself; not what is said with every answer.</param>
/// <param name="Tag">Changes with the bytes and only then.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Made">When it was made.</param>
internal sealed record Answer(KeyValuePair<string, StringValues>[] Headers, EntityTagHeaderValue Tag, ReadOnlyMemory<byte> Body, DateTimeOffset Made)
{
    /// <summary>About how many bytes of memory it takes.</summary>
    public int Size => Body.Length + Headers.Sum(header => 2 * (header.Key.Length + header.Value.ToString().Length));

    /// <summary>Sends it, or nothing but its tag to whoever has it already.</summary>
    public async Task Send(HttpContext context)
    {
        HttpResponse response = context.Response;
        bool isKnown = IsKnown(context.Request);
        response.StatusCode = isKnown ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
        foreach ((string name, StringValues value) in Headers) response.Headers[name] = isKnown && IsOfTheBody(name) ? StringValues.Empty : value;
        if (isKnown) return;

        response.ContentLength = Body.Length;
        await response.Body.WriteAsync(Body, context.RequestAborted);
    }

    private bool IsKnown(HttpRequest asked) => asked.Headers.IfNoneMatch.Count > 0 && asked.GetTypedHeaders().IfNoneMatch
        .Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(Tag, useStrongComparison: false));

    private static bool IsOfTheBody(string header) => header is "Content-Type" or "Content-Encoding" or "Content-Disposition";
}
