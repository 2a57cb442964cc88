using Microsoft.Playwright;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>What administrators look after, in a real browser: accessible at every width, with something on every page.</summary>
[Collection<AccountsCollection>]
public sealed class AdminPagesInBrowserTests(ServedAccounts served, Browser browser)
{
    private const string Letter =
        "INSERT OR IGNORE INTO accounts_letters (key, to_address, subject, sealed, kept, tried, refusals) " +
        "VALUES ('k', 'manager@charity.example.org', 'Three entries to confirm', 'sealed', '2026-06-01 10:00:00', '2026-06-01 10:00:20', 0)";

    private const string Run =
        "INSERT OR IGNORE INTO accounts_runs (id, job, began, ended, did, failed) " +
        "VALUES ('5b0c0d4e-0000-4000-8000-000000000001', 'mail', '2026-06-01 10:00:20', '2026-06-01 10:00:21', 'It is tried again: the log says where it broke', 1)";

    [Fact]
    public async Task What_administrators_look_after_is_accessible()
    {
        Stored.Run(served.Running.Database, $"{Letter}; {Run}");
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);
        await using Browser.Window window = await browser.OpenAlone(served.Address);
        await window.Page.Context.AddCookiesAsync([.. administrator.Cookies.Cookies.Select(cookie => new Cookie
        {
            Name = cookie.Key, Value = cookie.Value, Domain = served.Address.Host, Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteAttribute.Lax,
        })]);
        foreach (string address in new[] { "/admin", "/admin/audit", "/admin/audit?who=nobody", "/admin/messages", "/admin/jobs" })
        {
            await window.Page.GotoAsync(new Uri(served.Address, address).AbsoluteUri);
            await window.IsAccessible(1280, 320);
        }

        window.Quiet();
    }
}
