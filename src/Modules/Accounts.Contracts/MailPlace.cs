namespace ServiceMap.Accounts.Contracts;

/// <summary>The folder into which messages are written where no mail server is named.</summary>
/// <param name="Folder">Its path. It need not be there yet.</param>
public sealed record MailPlace(string Folder);
