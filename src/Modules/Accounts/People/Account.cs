using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.People;

/// <summary>Somebody who may sign in. Her user name is her e-mail address.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    public required string Name { get; set; }

    public IList<Role> Roles { get; set; } = [];

    /// <summary>The ids of the providers whose entries she keeps.</summary>
    public IList<string> Organisations { get; set; } = [];

    /// <summary>The body that she works for as a commissioner.</summary>
    public string? Body { get; set; }

    /// <summary>Whether she may invite colleagues; an administrator may always.</summary>
    public bool MayInvite { get; set; }

    /// <summary>In UTC, as the other; null until she has taken up her invitation.</summary>
    public DateTime? Joined { get; set; }

    /// <summary>Since when she may not sign in; null while she may.</summary>
    public DateTime? Disabled { get; set; }

    /// <summary>The step of time of the last one-time code that was taken from her: no code is taken twice.</summary>
    public long LastStep { get; set; }

    public bool CanBeUsed => Joined is not null && Disabled is null;

    /// <summary>Whether she can do nothing of her roles without a second factor.</summary>
    public bool MustHaveSecondFactor => Roles.Contains(Role.Administrator) || Roles.Contains(Role.Commissioner);

    public AccountState State => Disabled is not null ? AccountState.Disabled : Joined is null ? AccountState.Invited : AccountState.Active;

    public AccountSummary Summary => new(Id, Name, Email!, Roles.ToHashSet(), Organisations.ToHashSet(StringComparer.Ordinal), Body);
}
