using System.IO.Compression;
using System.Net.Mime;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticAssets;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Serving.Delivery;

/// <summary>
/// How answers leave that are made for a request: compressed, tagged, and kept, in this order. Static files are none of these: the build
/// has compressed and tagged them.
/// </summary>
internal static class MadeAnswers
{
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
    }

    /// <summary>Belongs behind the routing, which knows what is a static file.</summary>
    public static void UseMadeAnswers(this WebApplication app) => app.UseWhen(IsMade, made =>
    {
        made.UseMiddleware<EntityTags>();
        made.UseResponseCompression();
    });

    private static bool IsMade(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null;
}
