using System.Globalization;
using System.IO.Hashing;
using Microsoft.Extensions.ObjectPool;
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
    private readonly ObjectPool<MemoryStream> buffers = ObjectPool.Create(new Emptied());

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
        MemoryStream whole = buffers.Get();
        try
        {
            await Hold(context, whole);
            await Send(context, shelf, before, whole);
        }
        finally
        {
            buffers.Return(whole);
        }
    }

    private async Task Send(HttpContext context, AnswerCache.Shelf? shelf, HashSet<string> before, MemoryStream whole)
    {
        ReadOnlyMemory<byte> body = whole.GetBuffer().AsMemory(0, (int)whole.Length);
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            bool isKept = shelf is not null && AnswerCache.IsForAnybody(context.Response);
            Answer answer = Tagged(context.Response, before, isKept ? body.ToArray() : body);
            if (isKept) shelf!.Value.Keep(answer);
            await answer.Send(context);
        }
        else if (context.Response.StatusCode != StatusCodes.Status304NotModified)
        {
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
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

    private Answer Tagged(HttpResponse response, HashSet<string> before, ReadOnlyMemory<byte> body)
    {
        EntityTagHeaderValue tag = new($"\"{Convert.ToHexStringLower(XxHash128.Hash(body.Span))}\"");
        response.Headers.ETag = tag.ToString();
        if (StringValues.IsNullOrEmpty(response.Headers.CacheControl)) response.Headers.CacheControl = "no-cache";
        return new Answer([.. response.Headers.Where(header => !before.Contains(header.Key))], tag, body, clock.GetUtcNow());
    }

    /// <summary>What answers are written into is used again: large answers would otherwise have all memory looked through every few requests.</summary>
    private sealed class Emptied : PooledObjectPolicy<MemoryStream>
    {
        public override MemoryStream Create() => new();

        public override bool Return(MemoryStream used)
        {
            used.SetLength(0);
            return used.Capacity <= AnswerCache.MostOfOne;
        }
    }
}
