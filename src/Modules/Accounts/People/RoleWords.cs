using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.People;

/// <summary>What roles are called on pages.</summary>
internal static class RoleWords
{
    public static string Of(Role role) => role switch
    {
        Role.Provider => "Provider: keeps the entries of her organisations",
        Role.Commissioner => "Commissioner: approves what providers change, and sees confidential amounts",
        Role.Planner => "Planner: reads what a commissioner reads",
        Role.Administrator => "Administrator: accounts and everything else",
        _ => role.ToString(),
    };
}
