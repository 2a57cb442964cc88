using System.Globalization;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;
using ServiceMap.Kernel;

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

    /// <summary>Tells somebody that her way in has changed, in case it was not she who changed it.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="what">What has changed, as a sentence without its full stop.</param>
    /// <param name="at">When.</param>
    public static SendMail Changed(Account account, string what, DateTimeOffset at) => new(
        $"changed {account.Id} {at.UtcTicks} {what}",
        account.Email!,
        $"{what} (ServiceMap)",
        $$"""
        Hello {{account.Name}},

        {{char.ToLowerInvariant(what[0])}}{{what[1..]}}, on {{at.UtcDateTime.OnTheClock().ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)}}.

        If it was not you, set a new password at once and tell whoever runs your ServiceMap:
        {site}/account/forgotten
        """);

    private static string KeyOf(string what, string link) => $"{what} {Unguessable.HashOf(link)}";
}
