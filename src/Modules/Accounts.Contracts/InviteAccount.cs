using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>
/// Invites somebody to an account of her own, within the transaction that is open. Whoever asks has seen to it that the one who invites
/// may. An invitation that was not taken up is replaced.
/// </summary>
/// <param name="By">Who invites.</param>
/// <param name="Email">The address with which she will sign in.</param>
/// <param name="Name">What she is called; she may say otherwise.</param>
/// <param name="Roles">What she may do.</param>
/// <param name="Organisations">The providers whose entries she keeps, by their ids; a provider has one at least, and nobody else has any.</param>
/// <param name="Body">The body for which she works; a commissioner has one, and nobody else.</param>
/// <param name="MayInvite">Whether she may invite colleagues.</param>
/// <param name="Send">Whether a message goes to her; otherwise somebody hands her the link.</param>
public sealed record InviteAccount(
    Actor By, string Email, string Name, IReadOnlyList<Role> Roles, IReadOnlyList<string> Organisations, string? Body, bool MayInvite, bool Send)
    : IRequest<InviteAccountAnswer>;

/// <param name="Link">Where her link leads, below the address of the site; it works once, for seven days. Null where she was not invited.</param>
/// <param name="Mistakes">Why not, each with the field that it is about: <c>email</c>, <c>name</c>, <c>role</c>, <c>organisation</c> or <c>body</c>.</param>
public sealed record InviteAccountAnswer(string? Link, IReadOnlyList<InviteAccountMistake> Mistakes);

/// <param name="Field">The field that it is about.</param>
/// <param name="Reason">What is wrong, as a sentence without its full stop.</param>
public sealed record InviteAccountMistake(string Field, string Reason);
