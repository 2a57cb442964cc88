using System.Net;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>What people do with their accounts, and what nobody may do with another's, over HTTP.</summary>
[Collection<AccountsCollection>]
public sealed class AccountPagesTests(ServedAccounts served)
{
    [Theory]
    [InlineData("__Host-servicemap-form")]
    [InlineData("__Host-servicemap")]
    public async Task Cookies_are_for_secure_connections_and_for_no_script(string name)
    {
        using Person nobody = new(served.Address, "");
        using HttpResponseMessage form = await nobody.Http.GetAsync("/account/sign-in", TestContext.Current.CancellationToken);
        using Person provider = await Provider();
        string set = string.Join('\n', form.Headers.GetValues("Set-Cookie").Append(provider.Cookies.Set));

        string cookie = Assert.Single(set.Split('\n').Where(line => line.StartsWith($"{name}=", StringComparison.Ordinal)).Take(1)).ToLowerInvariant();
        Assert.All(["; secure", "; httponly", "; samesite=lax", "; path=/"], word => Assert.Contains(word, cookie, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task Nobody_is_led_to_another_site(string wanted)
    {
        using Person provider = await Provider();

        Assert.DoesNotContain("elsewhere", (await provider.Read($"/account/arrived?return={Uri.EscapeDataString(wanted)}")).Leads, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_signs_in_arrives_where_she_wanted_to_go()
    {
        using Person provider = await Provider();

        Assert.Equal("/services?q=hub", (await provider.Read("/account/arrived?return=%2Fservices%3Fq%3Dhub")).Leads);
    }

    [Fact]
    public async Task A_wrong_password_is_told_beside_its_field()
    {
        using Person nobody = new(served.Address, "");

        Person.Seen answer = await nobody.Send("/account/sign-in", ("email", "nobody-at-all@example.org"), ("password", "whatever it may be"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("E-mail address or password is wrong", answer.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("whatever it may be", answer.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map.example.org", true)]
    [InlineData("localhost:5080", false)]
    public async Task Over_plain_http_from_elsewhere_the_page_says_that_signing_in_needs_a_secure_connection(string host, bool says)
    {
        using HttpClient http = new() { BaseAddress = served.Address };
        http.DefaultRequestHeaders.Host = host;

        Assert.Equal(says, (await http.GetStringAsync("/account/sign-in", TestContext.Current.CancellationToken)).Contains("needs a secure connection", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using Person provider = await Provider();
        using FormUrlEncodedContent form = new([new("name", "Somebody else")]);
        using HttpResponseMessage answer = await provider.Http.PostAsync("/account/name", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_signs_out_is_signed_out_on_the_server_too()
    {
        using Person provider = await Provider();
        string key = provider.Cookies.Cookies["__Host-servicemap"];
        await provider.Send("/account/sign-out");
        provider.Cookies.Put("__Host-servicemap", key);

        Assert.Equal(HttpStatusCode.Found, (await provider.Read("/account")).Status);
    }

    [Fact]
    public async Task Signing_out_everywhere_else_ends_the_other_sessions_and_not_this_one()
    {
        using Person here = await Provider();
        using Person there = await here.Again();
        await here.Send("/account", "EndOthers");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Found), ((await here.Read("/account")).Status, (await there.Read("/account")).Status));
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_another()
    {
        using Person one = await Provider();
        using Person other = await Provider();

        Assert.Equal(HttpStatusCode.NotFound, (await one.Send("/account", "End", ("session", Guid.NewGuid().ToString()))).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.Read("/account")).Status);
    }

    [Fact]
    public async Task A_new_password_is_asked_with_the_old_one()
    {
        using Person provider = await Provider();

        Person.Seen answer = await provider.Send("/account/password", ("password", "not hers at all, no"), ("new", "another row of plain words"));

        Assert.Contains("Password is wrong", answer.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/account/people")]
    [InlineData("/account/invite")]
    public async Task Whoever_may_not_invite_finds_no_page_for_it(string address)
    {
        using Person provider = await Provider();

        Assert.Equal(HttpStatusCode.NotFound, (await provider.Read(address)).Status);
    }

    [Fact]
    public async Task What_is_for_administrators_is_refused_to_others_in_the_look_of_the_site()
    {
        using Person provider = await Provider();

        Person.Seen answer = await provider.Read($"/account/people/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("This page is not for you", answer.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_invites_a_colleague_to_her_own_organisation_whatever_she_sends()
    {
        using Person provider = await served.Running.SignedIn(served.Address, "--role", "provider", "--organisation", "women-in-prison", "--may-invite");
        string email = $"colleague-of-{provider.Email}";

        await provider.Send("/account/invite", ("email", email), ("name", "Bea"), ("role", "Administrator"), ("organisation", "advance"), ("may-invite", "yes"));

        Assert.Contains($"{email}; Bea; provider; women-in-prison; invited", await served.Running.Lines("users", "list"));
    }

    [Fact]
    public async Task She_sees_her_colleagues_and_nobody_else()
    {
        using Person provider = await served.Running.SignedIn(served.Address, "--role", "provider", "--organisation", "women-in-prison", "--may-invite");
        using Person colleague = await Provider();
        using Person planner = await served.Running.SignedInAs(served.Address, Role.Planner);

        string page = (await provider.Read("/account/people")).Page;

        Assert.Contains(colleague.Email, page, StringComparison.Ordinal);
        Assert.DoesNotContain(planner.Email, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_an_administrator_disables_is_signed_out_with_her_next_request()
    {
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);
        using Person provider = await Provider();
        string address = await AddressOf(administrator, provider);

        await administrator.Send(address, "Disable");

        Assert.Equal(HttpStatusCode.Found, (await provider.Read("/account")).Status);
    }

    [Fact]
    public async Task An_administrator_signs_somebody_out_everywhere()
    {
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);
        using Person provider = await Provider();

        await administrator.Send(await AddressOf(administrator, provider), "SignOut");

        Assert.Equal(HttpStatusCode.Found, (await provider.Read("/account")).Status);
    }

    [Fact]
    public async Task A_role_that_an_administrator_gives_holds_with_the_next_request()
    {
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);
        using Person provider = await Provider();

        await administrator.Send(await AddressOf(administrator, provider), "Reach", ("role", "Planner"));

        Assert.Contains("Planner", (await provider.Read("/account")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_does_nothing_to_her_own_account()
    {
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Send(await AddressOf(administrator, administrator), "Disable")).Status);
    }

    [Fact]
    public async Task What_was_made_for_one_person_is_kept_in_no_cache()
    {
        using Person provider = await Provider();
        using HttpResponseMessage map = await provider.Http.GetAsync("/", TestContext.Current.CancellationToken);

        Assert.Equal("no-store", map.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_head_of_a_page_leads_whoever_is_signed_in_to_her_account_and_others_to_the_way_in()
    {
        using Person provider = await Provider();
        using Person nobody = new(served.Address, "");

        Assert.Contains("<a href=\"/account\">Account</a>", (await provider.Read("/")).Markup, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/account/sign-in\">Sign in</a>", (await nobody.Read("/")).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_a_page_is_not_found_by_anybody()
    {
        using Person nobody = new(served.Address, "");

        Assert.Equal(HttpStatusCode.NotFound, (await nobody.Read("/account/nothing-here")).Status);
    }

    private Task<Person> Provider() => served.Running.SignedInAs(served.Address, Role.Provider, "women-in-prison");

    private static async Task<string> AddressOf(Person administrator, Person whom)
    {
        string page = (await administrator.Read("/account/people")).Markup;
        string row = page.Split("<tr").Single(one => one.Contains($">{whom.Email}<", StringComparison.Ordinal));
        return row.Split("href=\"")[1].Split('"')[0];
    }
}
