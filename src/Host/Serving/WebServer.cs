using System.Net.Sockets;
using ServiceMap.Host.Storage;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Serving;

/// <summary>The web application: the modules' pages, the shapes for their maps, and the files of the design.</summary>
internal static class WebServer
{
    public static async Task<int> Run(DataFolder folder, string urls, Terminal terminal, CancellationToken stop)
    {
        await using WebApplication app = Build(folder, urls);
        Task<string?> preparing = Task.Run(() => app.Services.GetRequiredService<Preparation>().Run(stop), stop);
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception taken) when (taken is IOException or SocketException)
        {
            await terminal.Error.WriteLineAsync($"{taken.Message.TrimEnd('.')}. Stop what listens there, or choose another with --urls.");
            return CommandLine.Refused;
        }

        if (await preparing is { } loaded) await terminal.Output.WriteLineAsync(loaded);
        await terminal.Output.WriteLineAsync($"ServiceMap is at {string.Join(" and ", app.Urls)} (data in {folder.Path}). Press Ctrl+C to stop.");
        await app.WaitForShutdownAsync(stop);
        return CommandLine.Done;
    }

    private static WebApplication Build(DataFolder folder, string urls)
    {
        // The program finds its own files wherever it is started from.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        builder.WebHost.UseUrls(urls);
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddServiceMap(folder);
        builder.Services.AddSingleton<Preparation>();
        builder.Services.AddHostedService<WatchStore>();
        builder.Services.AddRazorPages();
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);

        WebApplication app = builder.Build();
        app.UseResponseCompression();
        app.UseMiddleware<SecurityHeaders>();
        app.UseStatusCodePages();
        app.Use(async (context, next) =>
        {
            await context.RequestServices.GetRequiredService<Preparation>().Done.WaitAsync(context.RequestAborted);
            await next(context);
        });
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapShapes();
        return app;
    }
}
