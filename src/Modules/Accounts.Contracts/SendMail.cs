using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>
/// Puts a message among those to be sent, within the transaction that is open; it is sent soon after. Answers false, and does nothing,
/// where there was one with the same key already: nothing is sent twice.
/// </summary>
/// <param name="Key">What the message is about, and when, so that the same is known again.</param>
/// <param name="To">The address that it goes to.</param>
/// <param name="Subject">Its subject line.</param>
/// <param name="Text">Its text. <c>{site}</c> stands for the public address of this site, without a slash at its end.</param>
public sealed record SendMail(string Key, string To, string Subject, string Text) : IRequest<bool>;
