using System.CommandLine;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Host.Verbs;

/// <summary>The options that say who somebody is and what she may do.</summary>
internal sealed class UserOptions
{
    private readonly Option<string> email = Email();
    private readonly Option<string> name = new("--name") { Description = "What she is called; she may say otherwise.", HelpName = "NAME", Required = true };
    private readonly Option<Role[]> roles = new("--role") { Description = "What she may do: provider, commissioner, planner or administrator. Several are allowed.", HelpName = "ROLE", Required = true };
    private readonly Option<string[]> organisations = new("--organisation") { Description = "The organisation whose entries she keeps, by its id. Several are allowed; a provider has one at least.", HelpName = "ID" };
    private readonly Option<string?> body = new("--body") { Description = "The body that a commissioner works for.", HelpName = "NAME" };
    private readonly Option<bool> mayInvite = new("--may-invite") { Description = "Whether she may invite colleagues." };

    public static Option<string> Email() => new("--email") { Description = "The address with which she signs in.", HelpName = "ADDRESS", Required = true };

    public void AddTo(Command verb)
    {
        Option[] all = [email, name, roles, organisations, body, mayInvite];
        foreach (Option option in all) verb.Options.Add(option);
    }

    public InviteAccount Read(ParseResult asked) => new(
        Actor.Operator(Environment.UserName), asked.GetValue(email)!, asked.GetValue(name)!, asked.GetValue(roles)!, asked.GetValue(organisations) ?? [],
        asked.GetValue(body), asked.GetValue(mayInvite), Send: false);
}
