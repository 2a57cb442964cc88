using System.CommandLine;
using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Verbs;

/// <summary><c>servicemap users</c>: who may sign in. The first administrator comes from here.</summary>
internal static class UsersVerb
{
    public static Command Make(Terminal terminal) => new("users", """
        Says who may sign in, and what each may do.

        Example: servicemap users add --email ada@example.org --name "Ada Okoro" --role administrator
        """) { Add(terminal), List(terminal), Disable(terminal), Enable(terminal), Reset(terminal) };

    private static Command Add(Terminal terminal)
    {
        UserOptions options = new();
        Command verb = new("add", """
            Invites somebody, and prints the link with which she sets up her account. It works once, for seven days.

            Example: servicemap users add --email ada@example.org --name "Ada Okoro" --role provider --organisation women-in-prison
            """);
        options.AddTo(verb);
        verb.SetAction((asked, stop) => Act(asked, async (ask, session) =>
        {
            InviteAccountAnswer answer = await ask.Send(options.Read(asked), stop);
            foreach (InviteAccountMistake mistake in answer.Mistakes) await terminal.Error.WriteLineAsync(Sentence($"--{mistake.Field}: {mistake.Reason}"));
            if (answer.Link is null) return false;
            await terminal.Output.WriteLineAsync("She sets up her account here, once, within 7 days. Whoever has the link can, so hand it to her alone:");
            await terminal.Output.WriteLineAsync(Whole(session, answer.Link));
            return true;
        }, stop));
        return verb;
    }

    private static Command List(Terminal terminal)
    {
        Command verb = new("list", """
            Lists all accounts, with what each may do.

            Example: servicemap users list
            """);
        verb.SetAction((asked, stop) => Act(asked, async (ask, _) =>
        {
            IReadOnlyList<ListedAccount> accounts = await ask.Send(new AccountsListed(), stop);
            if (accounts.Count == 0) await terminal.Output.WriteLineAsync("Nobody has an account. Add the first administrator with \"servicemap users add\".");
            foreach (ListedAccount account in accounts) await terminal.Output.WriteLineAsync(Line(account));
            return true;
        }, stop));
        return verb;
    }

    private static Command Disable(Terminal terminal) => Switch(
        "disable", "Takes from somebody the right to sign in, and ends what she has open.", isDisabled: true, "may not sign in any more", terminal);

    private static Command Enable(Terminal terminal) => Switch(
        "enable", "Gives somebody back the right to sign in.", isDisabled: false, "may sign in again", terminal);

    private static Command Switch(string name, string does, bool isDisabled, string done, Terminal terminal)
    {
        Command verb = new(name, $"""
            {does}

            Example: servicemap users {name} --email ada@example.org
            """);
        Option<string> email = UserOptions.Email();
        verb.Options.Add(email);
        verb.SetAction((asked, stop) => Act(asked, async (ask, _) =>
        {
            string whom = asked.GetValue(email)!;
            if (!await ask.Send(new DisableAccount(Actor.Operator(Environment.UserName), whom, isDisabled), stop)) return await NotThere(ask, whom, terminal, stop);
            await terminal.Output.WriteLineAsync($"{whom} {done}.");
            return true;
        }, stop));
        return verb;
    }

    private static Command Reset(Terminal terminal)
    {
        Command verb = new("reset", """
            Prints a link with which somebody sets a new password. It works once, for an hour.

            Example: servicemap users reset --email ada@example.org --second-factor
            """);
        Option<string> email = UserOptions.Email();
        Option<bool> factor = new("--second-factor") { Description = "Also takes away her second factor, since she has lost it. Be sure that it is she who asks." };
        verb.Options.Add(email);
        verb.Options.Add(factor);
        verb.SetAction((asked, stop) => Act(asked, async (ask, session) =>
        {
            string whom = asked.GetValue(email)!;
            string? link = await ask.Send(new ResetAccount(Actor.Operator(Environment.UserName), whom, asked.GetValue(factor)), stop);
            if (link is null) return await NotThere(ask, whom, terminal, stop);
            await terminal.Output.WriteLineAsync("She sets her password here, once. Whoever has the link can, so hand it to her alone:");
            await terminal.Output.WriteLineAsync(Whole(session, link));
            return true;
        }, stop));
        return verb;
    }

    /// <summary>Does something in one transaction; it counts only where it was not refused.</summary>
    private static async Task<int> Act(ParseResult asked, Func<IMediator, Session, Task<bool>> act, CancellationToken stop)
    {
        await using Session session = await Session.Open(asked, stop);
        await session.Get<ShippedPack>().LoadIfEmpty(stop);
        await using AsyncServiceScope scope = session.Scope();
        Work work = scope.ServiceProvider.GetRequiredService<Work>();
        await work.Begin(stop);
        if (!await act(scope.ServiceProvider.GetRequiredService<IMediator>(), session)) return CommandLine.Refused;
        await work.Commit(stop);
        return CommandLine.Done;
    }

    private static async Task<bool> NotThere(IMediator ask, string email, Terminal terminal, CancellationToken stop)
    {
        Known known = new("account that can be used", (await ask.Send(new AccountsListed(), stop)).Where(one => one.State != AccountState.Disabled).Select(one => one.Account.Email));
        await terminal.Error.WriteLineAsync(Sentence($"{email} {known.WhyNot(email)}"));
        return false;
    }

    private static string Whole(Session session, string link) => SiteAddress.Of(session.Get<IConfiguration>()).Value + link;

    private static string Sentence(string text) => text.EndsWith('?') ? text : text + ".";

    private static string Line(ListedAccount listed)
    {
        AccountSummary account = listed.Account;
        string[] parts =
        [
            account.Email, account.Name, string.Join(", ", account.Roles.Order()).ToLowerInvariant(), string.Join(", ", account.Organisations.Order(StringComparer.Ordinal)), account.Body ?? "",
            listed.MayInvite ? "may invite" : "", listed.State == AccountState.Active ? "" : listed.State.ToString().ToLowerInvariant(),
            listed is { State: AccountState.Active, HasSecondFactor: false } ? "no second factor" : "",
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }
}
