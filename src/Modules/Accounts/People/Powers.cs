using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.People;

/// <summary>
/// Whom somebody may invite, and whose accounts she sees: an administrator everybody; whoever else may invite, her colleagues in the same
/// role, of her own organisations or her own body.
/// </summary>
internal sealed record Powers(IReadOnlyList<Role> Roles, IReadOnlyList<string> Organisations, string? Body, bool IsAdministrator)
{
    /// <summary>Null where she may invite nobody.</summary>
    public static Powers? Of(Account account, SignedIn person)
    {
        if (person is { IsAdministrator: true, HasSecondFactor: true }) return new Powers(Enum.GetValues<Role>(), [], null, IsAdministrator: true);
        if (!account.MayInvite) return null;
        bool asProvider = person.Roles.Contains(Role.Provider);
        bool asCommissioner = person.Roles.Contains(Role.Commissioner) && person.HasSecondFactor;
        Role[] roles = [.. ((Role[])[Role.Provider, Role.Commissioner]).Where(role => role == Role.Provider ? asProvider : asCommissioner)];
        return roles.Length == 0 ? null : new Powers(roles, asProvider ? [.. account.Organisations] : [], asCommissioner ? account.Body : null, IsAdministrator: false);
    }

    /// <summary>Whether she may invite somebody to this.</summary>
    public bool Cover(Invitee whom) =>
        IsAdministrator
        || (whom is { Roles.Count: > 0, MayInvite: false } && whom.Roles.All(Roles.Contains) && whom.Organisations.All(Organisations.Contains)
            && (whom.Body is null || whom.Body == Body));

    /// <summary>Whether she sees the account of somebody.</summary>
    public bool See(AccountSummary other) =>
        IsAdministrator || (other.Roles.All(Roles.Contains) && (other.Organisations.Any(Organisations.Contains) || (other.Body is not null && other.Body == Body)));
}
