using System.Net;

namespace ServiceMap.Accounts.Contracts;

/// <summary>Who does something, and from where: for histories and the audit trail.</summary>
/// <param name="Account">Her account; null for an operator at the command line and for the program itself.</param>
/// <param name="Name">What she is called.</param>
/// <param name="As">What she acts as, such as <c>provider</c>, <c>operator</c> or <c>program</c>.</param>
/// <param name="From">The address of her machine; empty where there is none.</param>
public sealed record Actor(Guid? Account, string Name, string As, string From)
{
    /// <summary>What the program does by itself, such as sending reminders.</summary>
    public static readonly Actor Program = new(null, "ServiceMap", "program", "");

    /// <summary>Somebody at the command line, by her name in the operating system.</summary>
    public static Actor Operator(string account) => new(null, account, "operator", "");

    public static Actor Of(SignedIn person, Role role, IPAddress? from) => new(person.Account, person.Name, role.ToString().ToLowerInvariant(), from?.ToString() ?? "");

    public bool IsPerson => Account is not null;
}
