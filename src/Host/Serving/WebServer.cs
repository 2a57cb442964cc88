using System.Net.Sockets;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using ServiceMap.Accounts;
using ServiceMap.Accounts.Mail;
using ServiceMap.Boundaries.Postcodes;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Host.Serving.Delivery;
using ServiceMap.Host.Serving.Diagnostics;
using ServiceMap.Host.Serving.Limits;
using ServiceMap.Host.Serving.Problems;
using ServiceMap.Host.Serving.Proxies;
using ServiceMap.Host.Storage;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Serving;

/// <summary>The web application: the modules' pages, the shapes for their maps, and the files of the design.</summary>
internal static class WebServer
{
    /// <summary>So long that whoever fills in far too much is told so in the look of the site.</summary>
    private const int LongestRequestLine = 128 * 1024;

    public static async Task<int> Run(DataFolder folder, string urls, Terminal terminal, CancellationToken stop, bool isDemo = false)
    {
        await using WebApplication app = Composed(folder, urls, isDemo ? Demo.Add : null);
        if ((Telemetry.Mistake(app.Configuration) ?? TileServer.Mistake(app.Configuration) ?? LookUpAddress.Mistake(app.Configuration)
            ?? MailSettings.Mistake(app.Configuration) ?? SiteAddress.Mistake(app.Configuration) ?? AccountsModule.Mistake(app.Configuration)
            ?? ProxyAddresses.Mistake(app.Configuration)) is { } mistake)
        {
            await terminal.Error.WriteLineAsync(mistake);
            return CommandLine.WrongUsage;
        }

        folder.Make();
        ILogger log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WebServer).FullName!);
        using CancellationTokenSource stopping = CancellationTokenSource.CreateLinkedTokenSource(stop, app.Lifetime.ApplicationStopping);
        Task<string?> preparing = Task.Run(() => app.Services.GetRequiredService<Preparation>().Run(stopping.Token), stopping.Token);
        try
        {
            await Answering(app).StartAsync(stopping.Token); // finding all pages takes long, and the data comes up meanwhile
            if (await preparing.WaitAsync(stopping.Token) is { } loaded) await terminal.Output.WriteLineAsync(loaded);
            if (isDemo) await Demo.Fill(app.Services, stopping.Token);
        }
        catch (Exception taken) when (taken is IOException or SocketException && !preparing.IsFaulted)
        {
            await terminal.Error.WriteLineAsync($"{taken.Message.TrimEnd('.')}. Stop what listens there, or choose another with --urls.");
            return CommandLine.Refused;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await terminal.Error.WriteLineAsync("Stopped before the data was ready. Nothing is lost: the next start makes it ready.");
            await Shutdown.Now(app, log);
            return CommandLine.Done;
        }
        finally
        {
            // Whatever ends the start early, what the data is brought up with is taken away only when nobody uses it any more.
            if (!preparing.IsCompleted) await stopping.CancelAsync();
            await ((Task)preparing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        string addresses = string.Join(" and ", app.Urls);
        log.Started(InfoVerb.Version, addresses, folder.Path);
        if (isDemo) await terminal.Output.WriteLineAsync($"This is a demonstration. Be anybody at {app.Urls.First()}/demo; what you do is thrown away when you stop it.");
        await terminal.Output.WriteLineAsync($"ServiceMap is at {addresses} (data in {folder.Path}). Press Ctrl+C to stop.");
        await Shutdown.WhenAsked(app, log, stopping.Token);
        return CommandLine.Done;
    }

    /// <param name="folder">The data folder.</param>
    /// <param name="urls">Where to listen.</param>
    /// <param name="change">Replaces something of what the application is made of.</param>
    internal static WebApplication Build(DataFolder folder, string urls, Action<IServiceCollection>? change = null) =>
        Answering(Composed(folder, urls, change));

    /// <summary>Everything that the application is made of; it answers nothing yet.</summary>
    private static WebApplication Composed(DataFolder folder, string urls, Action<IServiceCollection>? change)
    {
        // The program finds its own files wherever, and by whatever, it is started.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestLineSize = LongestRequestLine;
            server.Limits.MaxRequestBodySize = BodyLimits.MostBytes;
        });
        builder.WebHost.UseStaticWebAssets();
        builder.AddLogs();
        builder.AddTelemetry();
        builder.Services.AddServiceMap(folder);
        builder.Services.AddSingleton<Preparation>();
        builder.Services.AddSingleton<WatchStore>();
        builder.Services.AddHostedService(services => services.GetRequiredService<WatchStore>());
        builder.Services.AddHostedService<RunJobs>();
        builder.Services.AddHealth();
        builder.Services.AddProblems();
        builder.Services.AddShutdown();
        AddPages(builder.Services);
        AccountsModule.AddSigningIn(builder.Services, builder.Configuration);
        builder.Services.AddMadeAnswers();
        builder.Services.AddLimits();
        builder.Services.AddBodyLimits();
        builder.Services.AddProxies();
        change?.Invoke(builder.Services);
        return builder.Build();
    }

    private static void AddPages(IServiceCollection services) => services.AddRazorPages(pages =>
    {
        pages.Conventions.Add(new PageRouteTransformerConvention(new WordsWithHyphens()));
        pages.Conventions.ConfigureFilter(new OnlyHandledForms());
    });

    /// <summary>The way of a request, from the first that sees it to the page.</summary>
    private static WebApplication Answering(WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous().ShortCircuit(); // nothing below is for them
        ScriptNames scripts = ScriptNames.Of(app);
        app.UseProxies();
        app.UseSecurityHeaders(scripts);
        app.UseFarewell();
        app.UseHealth();
        app.UseProblems();
        app.UseMiddleware<HeadAsGet>();
        app.UseRouting();
        app.UseBodyLimits();
        app.Use(async (context, next) =>
        {
            await context.RequestServices.GetRequiredService<Preparation>().Done.WaitAsync(context.RequestAborted);
            await next(context);
        });
        app.UseMadeAnswers();
        app.UseProblemsForStatuses();
        app.UseSigningIn();
        app.MapRazorPages().WithStaticAssets().Add(page => page.Metadata.Add(scripts.Map));
        app.MapShapes();
        return app;
    }
}
