using System.CommandLine;
using ServiceMap.Host.Serving;

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
        verb.Options.Add(urls);
        verb.SetAction((asked, stop) => WebServer.Run(asked.Folder(), asked.GetValue(urls)!, terminal, stop));
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("*", "any", StringComparison.Ordinal).Replace("+", "any", StringComparison.Ordinal), UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
