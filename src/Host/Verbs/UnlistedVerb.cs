using System.CommandLine;
using MediatR;
using ServiceMap.Gaps.Reports;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap unlisted</c>: the organisations that asked not to be listed.</summary>
internal static class UnlistedVerb
{
    public static Command Make(Terminal terminal) => new("unlisted", """
        Keeps the wishes of organisations that ask not to be listed. Their services are hidden, and every later import keeps them so.

        Example: servicemap unlisted add women-in-prison --reason "Asked by its director by telephone"
        """) { Add(terminal), List(terminal), Remove(terminal) };

    private static Command Add(Terminal terminal)
    {
        Command verb = new("add", """
            Records that an organisation asked not to be listed, and hides its services.

            Example: servicemap unlisted add women-in-prison --reason "Asked by its director by telephone"
            """);
        Argument<string> provider = Provider();
        Option<string> reason = new("--reason") { Description = "Who asked, and why. Only operators read it.", HelpName = "TEXT", Required = true };
        verb.Arguments.Add(provider);
        verb.Options.Add(reason);
        verb.Validators.Add(asked =>
        {
            if (string.IsNullOrWhiteSpace(asked.GetValue(reason))) asked.AddError("--reason is empty: say who asked, and why.");
        });
        verb.SetAction((asked, stop) =>
        {
            ProviderCode code = new(asked.GetValue(provider)!);
            return Take(asked, new AddUnlisted(code, asked.GetValue(reason)!.Trim()), files => Added(code, files), terminal, stop);
        });
        return verb;
    }

    private static Command List(Terminal terminal)
    {
        Command verb = new("list", """
            Lists the organisations that asked not to be listed, since when, and why.

            Example: servicemap unlisted list
            """);
        verb.SetAction((asked, stop) => Tell(asked, terminal, stop));
        return verb;
    }

    private static Command Remove(Terminal terminal)
    {
        Command verb = new("remove", """
            Records that an organisation may be listed again. Its services stay hidden until an import says otherwise.

            Example: servicemap unlisted remove women-in-prison
            """);
        Argument<string> provider = Provider();
        verb.Arguments.Add(provider);
        verb.SetAction((asked, stop) =>
        {
            ProviderCode code = new(asked.GetValue(provider)!);
            return Take(asked, new EndUnlisted(code), _ => [$"{code} may be listed again. Its services stay hidden until an import gives them another state."], terminal, stop);
        });
        return verb;
    }

    private static Argument<string> Provider() => new("PROVIDER") { Description = "The organisation, by its id." };

    private static async Task<int> Take(
        ParseResult asked, IRequest<Taken> part, Func<IReadOnlyList<TakenFile>, IEnumerable<string>> words, Terminal terminal, CancellationToken stop)
    {
        await using Session session = await Session.Open(asked, stop);
        if (await session.Get<ShippedPack>().LoadIfEmpty(stop) is { } loaded) await terminal.Error.WriteLineAsync(loaded);
        TakeTogether.Outcome outcome = await session.Get<TakeTogether>().Run((_, _) => Task.FromResult<IReadOnlyList<IRequest<Taken>>>([part]), _ => true, null, stop);
        foreach (Refusal refusal in outcome.Refused) await terminal.Error.WriteLineAsync(refusal.ToString());
        if (outcome.Refused.Count > 0) return CommandLine.Refused;
        foreach (string line in words(outcome.Files)) await terminal.Output.WriteLineAsync(line);
        return CommandLine.Done;
    }

    private static IEnumerable<string> Added(ProviderCode code, IReadOnlyList<TakenFile> files) =>
    [
        $"{code} is not listed any more: {Say.Count(files.Sum(file => file.Updated), "service was", "services were")} hidden, and every later import keeps its services hidden.",
        .. files.SelectMany(file => file.Remarks).Select(remark => $"{remark}."),
    ];

    private static async Task<int> Tell(ParseResult asked, Terminal terminal, CancellationToken stop)
    {
        await using Session session = await Session.Open(asked, stop);
        await using AsyncServiceScope scope = session.Scope();
        IReadOnlyList<UnlistedWish> wishes = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new UnlistedKnown(), stop);
        if (wishes.Count == 0) await terminal.Output.WriteLineAsync("No organisation has asked not to be listed.");
        foreach (UnlistedWish wish in wishes)
        {
            await terminal.Output.WriteLineAsync($"{wish.Provider} ({wish.Name}), since {Words.Day(wish.Since)}: {wish.Reason}");
        }

        return CommandLine.Done;
    }
}
