namespace ServiceMap.Accounts.SigningIn;

/// <summary>How often somebody has given a wrong password or code of late, for one account or from one address.</summary>
internal sealed class Attempts
{
    /// <summary>The hash of the account or address, so that nobody reads here who tried.</summary>
    public required string Whose { get; init; }

    public required int Wrong { get; set; }

    /// <summary>In UTC.</summary>
    public required DateTime Last { get; set; }
}
