using Microsoft.Playwright;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>Signing in as a person does, in a window of her own.</summary>
internal static class SigningIn
{
    public static async Task<Browser.Window> SignedIn(this Browser browser, Uri server, Person person)
    {
        Browser.Window window = await browser.OpenAlone(new Uri(server, "/account/sign-in"));
        await window.Page.GetByLabel("E-mail address").FillAsync(person.Email);
        await window.Page.GetByLabel("Password", new PageGetByLabelOptions { Exact = true }).FillAsync(Person.Password);
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in" }).ClickAsync();
        if (person.Key is null) return window;

        await window.Page.GetByLabel("Code of six digits").FillAsync(person.CodeIn(1));
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Continue" }).ClickAsync();
        return window;
    }
}
