using System.IO.Hashing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ServiceMap.Host.Serving.Delivery;

/// <summary>
/// Gives every answer to a GET a tag that changes with its bytes and only then, and sends nothing but that tag to whoever has those
/// bytes already. Answers are held back until they are whole, so one that fails on the way is never sent by half.
/// </summary>
internal sealed class EntityTags(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            await next(context);
            return;
        }

        // Two answers may be of the same second: a date cannot tell them apart.
        context.Request.Headers.IfModifiedSince = StringValues.Empty;
        using MemoryStream whole = new();
        await Hold(context, whole);
        if (context.Response.StatusCode == StatusCodes.Status200OK) Tag(context, whole);
        if (context.Response.StatusCode == StatusCodes.Status304NotModified) return;

        context.Response.ContentLength = whole.Length;
        await context.Response.Body.WriteAsync(whole.GetBuffer().AsMemory(0, (int)whole.Length), context.RequestAborted);
    }

    private async Task Hold(HttpContext context, MemoryStream whole)
    {
        Stream body = context.Response.Body;
        context.Response.Body = whole;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }
    }

    private static void Tag(HttpContext context, MemoryStream whole)
    {
        IHeaderDictionary headers = context.Response.Headers;
        EntityTagHeaderValue tag = new($"\"{Convert.ToHexStringLower(XxHash128.Hash(whole.GetBuffer().AsSpan(0, (int)whole.Length)))}\"");
        headers.ETag = tag.ToString();
        if (StringValues.IsNullOrEmpty(headers.CacheControl)) headers.CacheControl = "no-cache";
        if (!IsKnown(tag, context.Request)) return;

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        headers.ContentType = StringValues.Empty;
        headers.ContentEncoding = StringValues.Empty;
        headers.ContentLength = null;
    }

    private static bool IsKnown(EntityTagHeaderValue tag, HttpRequest asked) => asked.GetTypedHeaders().IfNoneMatch
        .Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}
