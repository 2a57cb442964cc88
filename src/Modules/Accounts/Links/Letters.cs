using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Links;

/// <summary>What is written to people about their accounts.</summary>
internal static class Letters
{
    public static SendMail Invitation(Account account, string by, string link) => new(
        KeyOf("invitation", link),
        account.Email!,
        "You are invited to ServiceMap",
        $$"""
        Hello {{account.Name}},

        {{by}} invites you to ServiceMap, the map of services for women in contact with the criminal justice system.

        Choose a password within 7 days:
        {site}{{link}}

        The link works once. If you did not expect this message, do nothing.
        """);

    public static SendMail Reset(Account account, string link) => new(
        KeyOf("reset", link),
        account.Email!,
        "Set a new password for ServiceMap",
        $$"""
        Hello {{account.Name}},

        somebody, probably you, asked for a new password for your account at ServiceMap.

        Set it within an hour:
        {site}{{link}}

        The link works once. If it was not you, do nothing: your password stays as it is.
        """);

    private static string KeyOf(string what, string link) => $"{what} {Unguessable.HashOf(link)}";
}
