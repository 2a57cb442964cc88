using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.People;

/// <summary>Somebody who is to have an account, and what she may do.</summary>
internal sealed record Invitee(string Email, string Name, IReadOnlyList<Role> Roles, IReadOnlyList<string> Organisations, string? Body, bool MayInvite)
{
    /// <summary>As it was asked, without what only looks different: spaces round it, an empty body, the same twice.</summary>
    public static Invitee Of(InviteAccount asked) => new(
        asked.Email.Trim(), asked.Name.Trim(), [.. asked.Roles.Distinct().Order()], [.. asked.Organisations.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        string.IsNullOrWhiteSpace(asked.Body) ? null : asked.Body.Trim(), asked.MayInvite);
}
