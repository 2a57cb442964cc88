using System.Net.Mail;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Kernel;

namespace ServiceMap.Accounts.People;

/// <summary>What must be true of somebody who is to have an account, and of what she may do.</summary>
internal sealed class InviteeRules(IEnumerable<IOrganisations> directory)
{
    public const string Email = "email";
    public const string Name = "name";
    public const string RoleField = "role";
    public const string Organisation = "organisation";
    public const string Body = "body";

    private const int LongestEmail = 254;
    private const int LongestBody = 100;

    public async Task<IReadOnlyList<InviteAccountMistake>> Mistakes(Invitee whom, CancellationToken stop)
    {
        List<InviteAccountMistake> mistakes = [];
        if (!IsEmail(whom.Email)) mistakes.Add(new(Email, "Enter an e-mail address, like name@example.org"));
        if (whom.Name is "" or { Length: > Rename.Longest }) mistakes.Add(new(Name, $"Enter a name, in {Rename.Longest} characters or fewer"));
        mistakes.AddRange(await MistakesOfReach(whom, stop));
        return mistakes;
    }

    /// <summary>What is wrong with what she may do, whoever she is.</summary>
    public async Task<IReadOnlyList<InviteAccountMistake>> MistakesOfReach(Invitee whom, CancellationToken stop)
    {
        List<InviteAccountMistake> mistakes = [];
        bool isProvider = whom.Roles.Contains(Role.Provider);
        bool isCommissioner = whom.Roles.Contains(Role.Commissioner);
        if (whom.Roles.Count == 0 || !whom.Roles.All(Enum.IsDefined)) mistakes.Add(new(RoleField, "Choose a role"));
        if (isProvider && whom.Organisations.Count == 0) mistakes.Add(new(Organisation, "Choose an organisation: a provider belongs to one at least"));
        if (!isProvider && whom.Organisations.Count > 0) mistakes.Add(new(Organisation, "Only a provider belongs to an organisation: leave it out, or choose the role provider"));
        if (isCommissioner && string.IsNullOrEmpty(whom.Body)) mistakes.Add(new(Body, "Enter the body for which she works: a commissioner has one"));
        if (!isCommissioner && !string.IsNullOrEmpty(whom.Body)) mistakes.Add(new(Body, "Only a commissioner works for a body: leave it out, or choose the role commissioner"));
        if (whom.Body is { Length: > LongestBody }) mistakes.Add(new(Body, $"Body must be {LongestBody} characters or fewer"));

        Known known = new("organisation", (await OrganisationNames.All(directory, stop)).Select(one => one.Id));
        mistakes.AddRange(whom.Organisations.Where(id => !known.Has(id)).Select(id => new InviteAccountMistake(Organisation, $"{id} {known.WhyNot(id)}")));
        return mistakes;
    }

    private static bool IsEmail(string text) =>
        text.Length <= LongestEmail && text.Count(letter => letter == '@') == 1 && !text.Any(char.IsWhiteSpace)
        && MailAddress.TryCreate(text, out MailAddress? address) && address.Address == text;
}
