using BenchmarkDotNet.Attributes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design;
using ServiceMap.Design.Maps;
using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Benchmarks;

/// <summary>A map of London's boroughs as a file to take away, and the labels' places, which are worked out once.</summary>
[MemoryDiagnoser]
public class PicturesOfLondon
{
    private ShippedData data = null!;
    private ShapesAnswer shapes = null!;
    private Sheet sheet = null!;

    [GlobalSetup]
    public async Task Load()
    {
        data = await ShippedData.Load();
        await using AsyncServiceScope scope = data.Scope();
        shapes = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new AreaShapes(CurrentPaths.Tolerance));
        AreaPaths paths = AreaPaths.Of(shapes.Version, shapes.GeoJson);
        sheet = new Sheet
        {
            Title = "Advocacy",
            Subtitle = "1 December 2019",
            Says = "A map of every look.",
            Drawing = new MapDrawing(paths, [.. paths.ByCode.Keys.Select((code, index) => new MapDrawing.Shown(code, code, Looks.OfOneNeed[index % Looks.OfOneNeed.Count], ""))]),
            Legend = [.. Looks.OfOneNeed.Select(look => new Sheet.LegendEntry(look, look.Name))],
        };
    }

    [GlobalCleanup]
    public async Task Leave() => await data.DisposeAsync();

    [Benchmark]
    public object PathsAndLabels() => AreaPaths.Of(shapes.Version, shapes.GeoJson);

    [Benchmark]
    public object Png() => SheetFile.Make(sheet, PictureFormat.Png);

    [Benchmark]
    public object Svg() => SheetFile.Make(sheet, PictureFormat.Svg);

    [Benchmark]
    public object Pdf() => SheetFile.Make(sheet, PictureFormat.Pdf);
}
