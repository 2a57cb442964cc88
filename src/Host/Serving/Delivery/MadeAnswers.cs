using System.IO.Compression;
using System.Net.Mime;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticAssets;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Serving.Delivery;

/// <summary>
/// How answers leave that are made for a request: compressed, kept, and tagged, in this order. Static files are none of these: the build
/// has compressed and tagged them.
/// </summary>
internal static class MadeAnswers
{
    private const string CacheSetting = "Serving:AnswerCache";

    public static void AddMadeAnswers(this IServiceCollection services)
    {
        services.AddSingleton<StoreVersion>();
        services.AddSingleton<AnswerCache>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/geo+json", MediaTypeNames.Application.ProblemJson, MediaTypeNames.Text.Csv, MediaTypeNames.Image.Svg];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.AddOutputCache(cache =>
        {
            cache.SizeLimit = AnswerCache.MostInAll;
            cache.MaximumBodySize = AnswerCache.MostOfOne;
            cache.AddBasePolicy(policy => policy.AddPolicy<AnswerCache>(), excludeDefaultPolicy: true);
        });
    }

    /// <summary>Belongs behind the routing, which knows what is a static file.</summary>
    public static void UseMadeAnswers(this WebApplication app) => app.UseWhen(IsMade, made =>
    {
        made.UseMiddleware<EntityTags>();
        if (app.Configuration[CacheSetting] is not { } wanted || !wanted.Equals("false", StringComparison.OrdinalIgnoreCase)) made.UseOutputCache();
        made.UseResponseCompression();
    });

    private static bool IsMade(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null;
}
