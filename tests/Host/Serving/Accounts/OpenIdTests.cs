using System.Globalization;
using System.Security.Claims;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>Signing in by another site, set up by configuration alone.</summary>
public sealed class OpenIdTests(ServedWithOtherSite served) : IClassFixture<ServedWithOtherSite>, IDisposable
{
    private static int number;

    /// <summary>Every test has somebody of its own.</summary>
    private readonly string subject = string.Create(CultureInfo.InvariantCulture, $"mo{Interlocked.Increment(ref number)}");

    private Person person = new(served.Address, "");

    [Fact]
    public async Task The_sign_in_page_offers_it_by_name() =>
        Assert.Contains("Sign in with London Borough", (await person.Read("/account/sign-in")).Page, StringComparison.Ordinal);

    [Fact]
    public async Task Whoever_has_a_role_there_has_one_here()
    {
        Person.Seen arrived = await SignIn([.. Mo, new Claim("roles", "sm-readers")]);

        Assert.Contains("Planner", arrived.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_factor_that_was_given_there_counts_here()
    {
        Person.Seen arrived = await SignIn([.. Mo, new Claim("roles", "sm-approvers"), new Claim("body", "London Borough"), new Claim("amr", "mfa")]);

        Assert.Contains("Commissioner", arrived.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_it_a_commissioner_is_led_to_set_one_up_here()
    {
        await SignIn([.. Mo, new Claim("roles", "sm-approvers"), new Claim("body", "London Borough")]);

        Assert.StartsWith("/account/second-factor", (await person.Read("/account/arrived")).Leads, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_no_role_there_is_told_so()
    {
        Person.Seen refused = await SignIn([.. Mo, new Claim("roles", "cleaners")]);

        Assert.Contains("There is no account here for you", refused.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_for_her_verified_address_lets_her_in()
    {
        await served.Running.Lines("users", "add", "--email", Email, "--name", "Mo", "--role", "provider", "--organisation", "women-in-prison");

        Assert.Contains("Women in Prison", (await SignIn(Mo)).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_not_verified_opens_no_invitation()
    {
        await served.Running.Lines("users", "add", "--email", Email, "--name", "Mo", "--role", "provider", "--organisation", "women-in-prison");

        Assert.Contains("There is no account here for you", (await SignIn([.. Mo.Where(claim => claim.Type != "email_verified")])).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Her_account_is_known_again_by_who_she_is_and_not_by_her_address()
    {
        await SignIn([.. Mo, new Claim("roles", "sm-readers")]);
        await SignIn([new Claim("sub", subject), new Claim("email", $"other-{Email}"), new Claim("email_verified", "true"), new Claim("roles", "sm-readers")]);

        Assert.Contains(await served.Running.Lines("users", "list"), line => line.StartsWith($"{Email};", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_else_with_her_address_does_not_get_her_account()
    {
        await SignIn([.. Mo, new Claim("roles", "sm-readers")]);

        Assert.Contains("There is no account here for you", (await SignIn([.. Mo.Skip(1), new Claim("sub", $"not-{subject}"), new Claim("roles", "sm-readers")])).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_loses_her_role_there_loses_it_here()
    {
        await SignIn([.. Mo, new Claim("roles", "sm-readers")]);

        Assert.Contains("There is no account here for you", (await SignIn(Mo)).Page, StringComparison.Ordinal);
    }

    public void Dispose() => person.Dispose();

    private string Email => $"{subject}@example.org";

    private Claim[] Mo =>
        [new("sub", subject), new("name", "Mo Achebe"), new("email", Email), new("email_verified", "true")];

    /// <summary>She goes to the other site, is known there, and comes back; the page on which she arrives.</summary>
    private async Task<Person.Seen> SignIn(Claim[] claims)
    {
        served.Site.Claims = claims;
        person.Dispose();
        person = new Person(served.Address, Email);
        using HttpResponseMessage leaving = await person.Http.GetAsync("/account/sign-in/elsewhere?return=/account", TestContext.Current.CancellationToken);
        using HttpClient elsewhere = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        using HttpResponseMessage coming = await elsewhere.GetAsync(leaving.Headers.Location, TestContext.Current.CancellationToken);
        Person.Seen back = await person.Read(coming.Headers.Location!.PathAndQuery);
        while (back.Leads.Length > 0 && !back.Leads.StartsWith("/account/second-factor", StringComparison.Ordinal)) back = await person.Read(back.Leads);
        return back;
    }
}
