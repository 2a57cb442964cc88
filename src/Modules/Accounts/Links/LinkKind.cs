namespace ServiceMap.Accounts.Links;

internal enum LinkKind
{
    /// <summary>Takes up an invitation.</summary>
    Invitation,

    /// <summary>Sets a new password where the old one is forgotten.</summary>
    Reset,
}
