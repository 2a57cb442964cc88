namespace ServiceMap.Accounts.Contracts;

/// <summary>What an account may do. One account may have several roles.</summary>
public enum Role
{
    /// <summary>Keeps the entries of her own organisations.</summary>
    Provider,

    /// <summary>Works for a body that pays; approves what providers change, and sees confidential amounts.</summary>
    Commissioner,

    /// <summary>Reads everything that a commissioner reads.</summary>
    Planner,

    /// <summary>Users, roles and everything else; sees the audit trail.</summary>
    Administrator,
}
