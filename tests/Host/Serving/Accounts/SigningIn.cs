using Microsoft.Playwright;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>Signing in as a person does, in a window of her own.</summary>
internal static class SigningIn
{
    public static async Task<Browser.Window> SignedIn(this Browser browser, Uri server, Person person)
    {
        Browser.Window window = await browser.PasswordGiven(server, person);
        if (person.Key is not null) await window.GiveCode(person);
        return window;
    }

    /// <summary>The first step: whoever has a second factor is asked for its code next.</summary>
    public static async Task<Browser.Window> PasswordGiven(this Browser browser, Uri server, Person person)
    {
        Browser.Window window = await browser.OpenAlone(new Uri(server, "/account/sign-in"));
        await window.Page.GetByLabel("E-mail address").FillAsync(person.Email);
        await window.Page.GetByLabel("Password", new PageGetByLabelOptions { Exact = true }).FillAsync(Person.Password);
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in" }).ClickAsync();
        return window;
    }

    public static async Task GiveCode(this Browser.Window window, Person person, int steps = 1)
    {
        await window.Page.GetByLabel("Code of six digits").FillAsync(person.CodeIn(steps));
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Continue" }).ClickAsync();
    }
}
