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
        verb.Options.Add(urls);
        verb.SetAction((asked, stop) => WebServer.Run(asked.Folder(), asked.GetValue(urls)!, terminal, stop));
    }
}
