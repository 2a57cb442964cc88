using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using ServiceMap.Gaps.Grids;
using ServiceMap.Host.Storage;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Serving.Delivery;

/// <summary>
/// Says which answers are kept whole, and for which requests they stand: the same address, asked on the same day, of the same data. So
/// an answer is never given again once what it was made from has changed, whoever changed it.
/// </summary>
internal sealed class AnswerCache(CurrentGrid grids, StoreVersion store, DataFolder folder, IResponseCompressionProvider compression, TimeProvider clock) : IOutputCachePolicy
{
    public const long MostInAll = 64 * 1024 * 1024;
    public const long MostOfOne = 2 * 1024 * 1024;
    private const int LongestAddress = 2000;

    /// <summary>What nobody asks for any more makes room after this time; nothing grows wrong with age.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpRequest asked = context.HttpContext.Request;
        string address = $"{asked.Path}{asked.QueryString}";
        context.EnableOutputCaching = IsForAnybody(asked) && address.Length <= LongestAddress;
        if (!context.EnableOutputCaching) return;

        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;

        // Whoever waits for somebody else's answer would share in what goes wrong with it.
        context.AllowLocking = false;
        context.ResponseExpirationTimeSpan = Kept;
        IDictionary<string, string> key = context.CacheVaryByRules.VaryByValues;
        key["address"] = address;
        key["encoding"] = compression.GetCompressionProvider(context.HttpContext)?.EncodingName ?? "";
        key["store"] = store.Read();
        key["grid"] = (await grids.Get(cancellation)).Version.ToString(CultureInfo.InvariantCulture);
        key["directory"] = (await Ask(context.HttpContext).Send(new DirectoryVersion(), cancellation)).ToString(CultureInfo.InvariantCulture);
        key["postcodes"] = File.GetLastWriteTimeUtc(folder.Postcodes).Ticks.ToString(CultureInfo.InvariantCulture);
        key["today"] = clock.Today().ToString("O", CultureInfo.InvariantCulture);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpResponse answer = context.HttpContext.Response;
        context.AllowCacheStorage = answer.StatusCode == StatusCodes.Status200OK && answer.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    private static IMediator Ask(HttpContext context) => context.RequestServices.GetRequiredService<IMediator>();

    private static bool IsForAnybody(HttpRequest asked) =>
        HttpMethods.IsGet(asked.Method) && asked.Headers.Cookie.Count == 0 && asked.Headers.Authorization.Count == 0;
}
