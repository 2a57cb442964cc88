using Microsoft.Playwright;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>The pages about accounts in a real browser: accessible at every width, and usable from the first invitation on.</summary>
[Collection<AccountsCollection>]
public sealed class AccountPagesInBrowserTests(ServedAccounts served, Browser browser)
{
    private static readonly int[] Widths = [1280, 320];

    [Fact]
    public async Task What_everybody_sees_is_accessible()
    {
        (Person invited, string link) = await served.Running.Invited(served.Address, "--role", "provider", "--organisation", "women-in-prison");
        invited.Dispose();
        foreach (string address in new[] { "/account/sign-in", "/account/forgotten", "/account/forgotten?sent=yes", link, "/account/reset?link=gone" })
        {
            await using Browser.Window window = await browser.OpenAlone(new Uri(served.Address, address));
            await window.IsAccessible(Widths);
        }
    }

    [Fact]
    public async Task What_an_administrator_sees_is_accessible()
    {
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);
        using Person other = await served.Running.SignedInAs(served.Address, Role.Provider, "women-in-prison");
        await using Browser.Window window = await SignIn(administrator);
        await window.Page.GotoAsync(new Uri(served.Address, "/account/people").AbsoluteUri);
        string person = (await window.Page.Locator("tr", new PageLocatorOptions { HasText = other.Email }).Locator("a").GetAttributeAsync("href"))!;
        string[] pages =
            ["/", "/account", "/account/people", person, "/account/invite", "/account/name", "/account/password", "/account/second-factor", "/account/recovery-codes", "/account/sign-out"];
        foreach (string address in pages)
        {
            await window.Page.GotoAsync(new Uri(served.Address, address).AbsoluteUri);
            await window.IsAccessible(Widths);
        }

        window.Quiet();
    }

    [Fact]
    public async Task From_an_invitation_to_a_second_sign_in()
    {
        (Person commissioner, string link) = await served.Running.Invited(served.Address, "--role", "commissioner", "--body", "MOPAC");
        await using Browser.Window window = await browser.OpenAlone(new Uri(served.Address, link));
        await window.Page.GetByLabel("Choose a password").FillAsync(Person.Password);
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Set up the account" }).ClickAsync();
        await window.IsAccessible(Widths);
        commissioner.Key = (await window.Page.Locator("[data-key]").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await window.GiveCode(commissioner, steps: 0);
        await window.IsAccessible(Widths);
        Assert.Equal(10, await window.Page.Locator(".sm-codes li").CountAsync());

        await using Browser.Window second = await SignIn(commissioner);
        await second.Page.GotoAsync(new Uri(served.Address, "/account").AbsoluteUri);

        Assert.Equal(2, await second.Page.Locator("tbody tr").CountAsync());
        commissioner.Dispose();
    }

    /// <summary>She signs in as a person does.</summary>
    private async Task<Browser.Window> SignIn(Person person)
    {
        Browser.Window window = await browser.PasswordGiven(served.Address, person);
        await window.IsAccessible(Widths);
        await window.GiveCode(person);
        return window;
    }
}
