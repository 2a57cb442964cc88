using System.Collections.Concurrent;
using System.Net;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Host.Serving;
using ServiceMap.Host.Storage;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests.Serving.Diagnostics;

/// <summary>What the server says of postcodes that it asks outside.</summary>
public sealed class OutsidePostcodesTests
{
    [Fact]
    public async Task No_log_line_holds_a_postcode_that_is_asked_outside_whatever_levels_are_set()
    {
        using Running program = new();
        using HttpListener outside = new();
        Uri address = ServerProcess.FreeAddress();
        outside.Prefixes.Add($"{address.OriginalString}/");
        outside.Start();
        Task<string[]> asked = FailToAnswer(outside);
        Kept kept = new();
        await using WebApplication app = WebServer.Build(new DataFolder(program.Data), "http://127.0.0.1:0", services => Listen(services, kept, address));

        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        PostcodesFound found = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(
            new PlacesOfPostcodes([Postcode.Read("ZE99 9ZZ")!.Value], MayAskOutside: true), TestContext.Current.CancellationToken);
        outside.Stop();

        Assert.Equal(PostcodeReach.Part, found.Reach);
        Assert.Contains("/terminated_postcodes/ZE99%209ZZ", await asked);
        Assert.NotEmpty(kept.Lines);
        Assert.DoesNotContain(kept.Lines, line => line.Contains("ZE99", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("postcodes.example.org")]
    [InlineData("ftp://postcodes.example.org")]
    [InlineData("https://somebody:secret@postcodes.example.org")]
    public async Task An_address_that_is_none_is_refused_in_one_sentence_at_the_start(string address)
    {
        using Running program = new();
        await using ServerProcess server = ServerProcess.Begin(program.Data, null, ("Postcodes__LookUp", address));

        Assert.Equal(CommandLine.WrongUsage, await server.Ended());
        Assert.Contains("which is not the address of a look-up for postcodes: write it as https://postcodes.example.org, or leave it out.", server.Log, StringComparison.Ordinal);
    }

    private static void Listen(IServiceCollection services, Kept kept, Uri address)
    {
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Postcodes:LookUp", address.OriginalString)]).Build());
        services.AddSingleton<ILoggerProvider>(kept);
        services.PostConfigure<LoggerFilterOptions>(filter =>
        {
            filter.Rules.Clear();
            filter.MinLevel = LogLevel.Trace;
        });
    }

    /// <summary>Knows no postcode in use, and fails whoever asks for one that was terminated, so that there is much to tell.</summary>
    private static async Task<string[]> FailToAnswer(HttpListener listener)
    {
        List<string> asked = [];
        while (true)
        {
            try
            {
                HttpListenerContext context = await listener.GetContextAsync();
                asked.Add(context.Request.RawUrl!);
                context.Response.StatusCode = context.Request.HttpMethod == "POST" ? 200 : 503;
                context.Response.Close("""{"result":[]}"""u8.ToArray(), willBlock: false);
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return [.. asked];
            }
        }
    }

    /// <summary>Keeps every line with all that goes with it.</summary>
    private sealed class Kept : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(pair => pair.Value)) : "";
            Lines.Enqueue($"{formatter(state, exception)} {values} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
