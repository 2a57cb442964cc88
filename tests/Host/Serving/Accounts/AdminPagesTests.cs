using System.Net;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Host.Tests.Serving.Accounts;

[Collection<AccountsCollection>]
public sealed class AdminPagesTests(ServedAccounts served)
{
    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/audit")]
    [InlineData("/admin/messages")]
    [InlineData("/admin/jobs")]
    public async Task Nobody_but_an_administrator_looks_at_them(string page)
    {
        using Person provider = await served.Running.SignedInAs(served.Address, Role.Provider, "women-in-prison");
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);

        Assert.NotEqual(HttpStatusCode.OK, (await provider.Read(page)).Status);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Read(page)).Status);
    }

    [Fact]
    public async Task The_audit_trail_shows_who_did_what_newest_first()
    {
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);
        string page = (await administrator.Read("/admin/audit")).Page;

        Assert.Contains(administrator.Email.Split('@')[0], page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_trail_is_narrowed_by_who_did_it()
    {
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);

        Assert.Contains("0 rows, newest first", (await administrator.Read("/admin/audit?who=nobody%25_")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_trail_comes_as_a_table_too()
    {
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);

        Assert.StartsWith("number,at,account_id,", (await administrator.Read("/admin/audit?format=csv")).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mail_server_the_page_says_that_nobody_is_sent_anything()
    {
        using Person administrator = await served.Running.SignedInAs(served.Address, Role.Administrator);

        Assert.Contains("No mail server is set", (await administrator.Read("/admin/messages")).Page, StringComparison.Ordinal);
    }
}
