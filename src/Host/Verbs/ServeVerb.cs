using System.CommandLine;
using ServiceMap.Host.Serving;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap serve</c>, which is also what the program does without a verb.</summary>
internal static class ServeVerb
{
    public static Command Make(Terminal terminal)
    {
        Command verb = new("serve", """
            Serves the coverage map as web pages, until it is stopped.

            Example: servicemap serve --urls http://localhost:8080
            """);
        AddTo(verb, terminal);
        return verb;
    }

    public static void AddTo(Command verb, Terminal terminal)
    {
        Option<string> urls = new("--urls")
        {
            Description = "Where to listen; several are separated by semicolons.",
            HelpName = "URL",
            DefaultValueFactory = _ => "http://localhost:5080",
        };
        urls.Validators.Add(asked =>
        {
            foreach (string url in asked.GetValueOrDefault<string>().Split(';').Where(url => !IsAddress(url)))
            {
                asked.AddError($"\"{url}\" is not an address to listen at: write it as http://localhost:8080.");
            }
        });
        Option<bool> demo = new("--demo")
        {
            Description = "Serves a demonstration on this machine alone: with somebody signed in for each role, over data of its own that is thrown away.",
        };
        verb.Options.Add(urls);
        verb.Options.Add(demo);
        verb.Validators.Add(asked =>
        {
            if (!asked.GetValue(demo)) return;
            if (asked.GetValue(DataOption.Option) is not null) asked.AddError("--demo makes data of its own and throws it away: leave out --data.");
            foreach (string url in (asked.GetValue(urls) ?? "").Split(';').Where(url => url.Length > 0 && !Demo.IsHere(url))) asked.AddError($"--demo serves this machine alone, and \"{url}\" can be reached from others: use http://localhost:5080.");
        });
        verb.SetAction((asked, stop) => asked.GetValue(demo) ? RunDemo(asked.GetValue(urls)!, terminal, stop) : WebServer.Run(asked.Folder(), asked.GetValue(urls)!, terminal, stop));
    }

    private static async Task<int> RunDemo(string urls, Terminal terminal, CancellationToken stop)
    {
        using ThrowAwayFolder folder = new();
        return await WebServer.Run(folder.Data, urls, terminal, stop, isDemo: true);
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("*", "any", StringComparison.Ordinal).Replace("+", "any", StringComparison.Ordinal), UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
