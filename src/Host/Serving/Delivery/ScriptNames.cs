using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.StaticAssets;

namespace ServiceMap.Host.Serving.Delivery;

/// <summary>
/// The name of every script with the hash of its content in it, by the name that other scripts import it by: an import map, so that
/// browsers may keep imported scripts for ever too.
/// </summary>
/// <param name="Map">Stands in the head of every page.</param>
/// <param name="Hash">The hash of it, which lets the Content-Security-Policy know it from any other inline script.</param>
internal sealed record ScriptNames(ImportMapDefinition Map, string Hash)
{
    /// <param name="routes">Where the static files have been mapped.</param>
    public static ScriptNames Of(IEndpointRouteBuilder routes)
    {
        // Named from the root: pages lie at many depths, and none has a base address.
        SortedDictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (StaticAssetDescriptor file in routes.DataSources.SelectMany(source => source.Endpoints).Select(DescriptorOf).OfType<StaticAssetDescriptor>())
        {
            if (PlainName(file) is { } plain && plain.EndsWith(".js", StringComparison.Ordinal)) names[$"/{plain}"] = $"/{file.Route}";
        }

        ImportMapDefinition map = new(names, null, null);
        return new ScriptNames(map, Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map.ToString()))));
    }

    private static StaticAssetDescriptor? DescriptorOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>();

    /// <summary>What a file is called without its hash; null where it has none in its name.</summary>
    private static string? PlainName(StaticAssetDescriptor file) => file.Properties.FirstOrDefault(property => property.Name == "label")?.Value;
}
