using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.People;

/// <summary>Somebody who is to have an account, and what she may do.</summary>
internal sealed record Invitee(string Email, string Name, IReadOnlyList<Role> Roles, IReadOnlyList<string> Organisations, string? Body, bool MayInvite)
{
    public static readonly Invitee Nobody = new("", "", [], [], null, MayInvite: false);

    /// <summary>Without what only looks different: spaces round it, an empty body, the same twice.</summary>
    public static Invitee Of(string email, string name, IEnumerable<Role> roles, IEnumerable<string> organisations, string? body, bool mayInvite) => new(
        email.Trim(), name.Trim(), [.. roles.Distinct().Order()], [.. organisations.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        string.IsNullOrWhiteSpace(body) ? null : body.Trim(), mayInvite);

    public static Invitee Of(InviteAccount asked) => Of(asked.Email, asked.Name, asked.Roles, asked.Organisations, asked.Body, asked.MayInvite);

    /// <summary>Somebody who has an account, as it stands.</summary>
    public static Invitee Of(ListedAccount listed) => Of(
        listed.Account.Email, listed.Account.Name, listed.Account.Roles, listed.Account.Organisations, listed.Account.Body, listed.MayInvite);
}
