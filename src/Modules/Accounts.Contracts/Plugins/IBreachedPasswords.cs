namespace ServiceMap.Accounts.Contracts.Plugins;

/// <summary>A list of passwords that are known to whoever tries to break in. One list shipped is short; another may ask a larger one.</summary>
public interface IBreachedPasswords
{
    /// <summary>Whether the list has this password. Capital and small letters may or may not differ; nothing of it is kept or sent anywhere in clear.</summary>
    Task<bool> Has(string password, CancellationToken stop);
}
