using MimeKit;

namespace ServiceMap.Accounts.Mail;

/// <summary>Whose messages they are.</summary>
internal sealed record MailSender(MailboxAddress From);
