using System.Text.Json;
using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Storage.Checks;

/// <summary>Whether every area has a shape that can be drawn, and whether somebody said whose shapes they are.</summary>
internal sealed class CheckShapes(IServiceScopeFactory scopes, IConfiguration settings) : ICheck
{
    public string About => "shapes";

    public bool NeedsDatabase => true;

    public async Task<IReadOnlyList<Finding>> Run(CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IMediator ask = scope.ServiceProvider.GetRequiredService<IMediator>();
        IReadOnlyList<AreaSummary> areas = await ask.Send(new AreasKnown(), stop);
        if (areas.Count == 0 || await ask.Send(new AreaPack(), stop) is not { } pack)
            return [new Finding(About, Verdict.Warning, "there are no areas yet", "Start the server, which loads the shipped data, or import a data pack")];

        HashSet<string> shaped = Shaped(pack.GeoJson);
        if (areas.FirstOrDefault(area => !shaped.Contains(area.Code.Value)) is { } missing)
            return [new Finding(About, Verdict.Fault, $"{missing.Name} ({missing.Code}) has no shape", "Run: servicemap restore FILE, with your last backup")];

        ShapesAnswer drawing = await ask.Send(new AreaShapes(CurrentPaths.Tolerance), stop);
        Finding found = new(About, Verdict.Well, Say.Count(areas.Count, "area has its shape", "areas have their shapes"));
        return Attribution.Recorded(settings, drawing.Version) is null ? [found, Nobodys] : [found];
    }

    private Finding Nobodys => new(
        About, Verdict.Warning, "nothing says whose shapes these are, which most licences ask for",
        "Set Map:Attribution in appsettings.json, or Map__Attribution in the environment");

    /// <summary>The ids of the shapes of a file as it was taken in; an id may be a number there.</summary>
    private static HashSet<string> Shaped(ReadOnlyMemory<byte> geoJson)
    {
        using JsonDocument document = JsonDocument.Parse(geoJson);
        return [.. document.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").ToString())];
    }
}
