using Microsoft.Playwright;
using ServiceMap.Host.Tests.Serving.Accounts;

namespace ServiceMap.Host.Tests.Serving.Entries;

/// <summary>Entries are kept in a real browser: from the first change to the approval that moves the map, accessible at every width.</summary>
public sealed class EntriesInBrowserTests(ServedAccounts served, Browser browser) : IClassFixture<ServedAccounts>
{
    private static readonly int[] Widths = [1280, 375];

    [Fact]
    public async Task A_charity_changes_an_entry_and_a_commissioner_approves_it()
    {
        using Person keeper = await served.Keeper("women-in-prison");
        using Person reviewer = await served.Reviewer();
        await using (Browser.Window hers = await browser.SignedIn(served.Address, keeper))
        {
            IPage page = hers.Page;
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Change Wandsworth Women's Hub (South London Women's Hubs)" }).ClickAsync();
            await hers.IsAccessible(Widths);
            foreach (string step in new[] { "Basics", "Needs and cohorts", "Boroughs and places", "Dates and capacity", "Contact" })
            {
                await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = step }).ClickAsync();
                await hers.IsAccessible(Widths);
                await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save and continue" }).ClickAsync();
            }

            await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "How to refer" }).ClickAsync();
            await page.GetByLabel("How is a woman referred?").FillAsync("Ring 020 7946 0001");
            await page.GetByText("Kept on").WaitForAsync();
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save and continue" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See it as the public will" }).ClickAsync();
            await hers.IsAccessible(Widths);
            await page.GoBackAsync();
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Check your answers" }).ClickAsync();
            await hers.IsAccessible(Widths);
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Send" }).ClickAsync();
            await page.GetByText("Waiting for approval").WaitForAsync();
            hers.Quiet();
        }

        await using Browser.Window its = await browser.SignedIn(served.Address, reviewer);
        await its.IsAccessible(Widths);
        await its.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Wandsworth Women's Hub" }).First.ClickAsync();
        await its.IsAccessible(Widths);
        await its.Page.GetByText("Wandsworth, Advocacy and holistic support").First.WaitForAsync();
        await its.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Approve: make it live" }).ClickAsync();
        await its.Page.GetByText("The change is live, and the map has moved.").WaitForAsync();
        await its.Page.GotoAsync(new Uri(served.Address, "/?need=advocacy").AbsoluteUri);
        await its.Page.Locator("[data-area=E09000032][data-look^=met]").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        its.Quiet();
    }

    [Fact]
    public async Task Areas_are_picked_on_the_map_as_in_the_list()
    {
        using Person keeper = await served.Keeper("working-chance");
        string entry = await keeper.Entry();
        await keeper.Send($"{entry}/edit", "begin");
        await using Browser.Window window = await browser.SignedIn(served.Address, keeper);
        await window.Page.GotoAsync(new Uri(served.Address, $"{entry}/edit/where").AbsoluteUri);
        bool was = await window.Page.Locator("#area-E09000003").IsCheckedAsync() || await window.Page.Locator("#areas-all").IsCheckedAsync();

        await window.Page.Locator("path[data-area=E09000003]").ClickAsync();

        Assert.Equal(!was, await window.Page.Locator("#area-E09000003").IsCheckedAsync());
        window.Quiet();
    }

    [Theory]
    [InlineData("/my/entries/new")]
    [InlineData("STATE")]
    [InlineData("HISTORY")]
    [InlineData("SITE")]
    public async Task Every_other_page_is_accessible(string address)
    {
        using Person keeper = await served.Keeper("together-for-mental-wellbeing");
        string entry = await keeper.Entry();
        await keeper.Send($"{entry}/edit", "begin");
        await using Browser.Window window = await browser.SignedIn(served.Address, keeper);

        await window.Page.GotoAsync(new Uri(served.Address, address switch
        {
            "STATE" => $"{entry}/state",
            "HISTORY" => $"{entry}/history",
            "SITE" => $"{entry}/edit/where/new",
            _ => address,
        }).AbsoluteUri);

        await window.IsAccessible(Widths);
    }
}
