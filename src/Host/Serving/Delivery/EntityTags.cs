using System.Globalization;
using System.IO.Hashing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ServiceMap.Host.Serving.Delivery;

/// <summary>
/// Gives every answer to a GET a tag that changes with its bytes and only then, and sends nothing but that tag to whoever has those
/// bytes already. Answers are held back until they are whole, so one that fails on the way is never sent by half; and what anybody may
/// have is kept as it was sent.
/// </summary>
internal sealed class EntityTags(RequestDelegate next, AnswerCache cache, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            await next(context);
            return;
        }

        AnswerCache.Shelf? shelf = await cache.For(context);
        if (shelf?.Find() is { } kept)
        {
            context.Response.Headers.Age = ((long)(clock.GetUtcNow() - kept.Made).TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await kept.Send(context);
            return;
        }

        await Make(context, shelf);
    }

    private async Task Make(HttpContext context, AnswerCache.Shelf? shelf)
    {
        // Two answers may be of the same second: a date cannot tell them apart.
        context.Request.Headers.IfModifiedSince = StringValues.Empty;
        HashSet<string> before = [.. context.Response.Headers.Keys];
        using MemoryStream whole = new();
        await Hold(context, whole);
        if (context.Response.StatusCode == StatusCodes.Status304NotModified) return;
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            Answer answer = Tagged(context.Response, before, whole.ToArray());
            if (context.Response.Headers.SetCookie.Count == 0) shelf?.Keep(answer);
            await answer.Send(context);
            return;
        }

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

    private Answer Tagged(HttpResponse response, HashSet<string> before, byte[] body)
    {
        EntityTagHeaderValue tag = new($"\"{Convert.ToHexStringLower(XxHash128.Hash(body))}\"");
        response.Headers.ETag = tag.ToString();
        if (StringValues.IsNullOrEmpty(response.Headers.CacheControl)) response.Headers.CacheControl = "no-cache";
        return new Answer([.. response.Headers.Where(header => !before.Contains(header.Key))], tag, body, clock.GetUtcNow());
    }
}
