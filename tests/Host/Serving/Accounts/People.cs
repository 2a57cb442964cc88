using System.Globalization;
using System.Text.RegularExpressions;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>
/// Makes accounts as an operator does and signs people in through the pages that everybody uses: invitation, password, second factor where
/// the role needs one.
/// </summary>
internal static partial class People
{
    private static int number;

    /// <summary>Somebody new with this role, signed in.</summary>
    /// <param name="running">The data folder that is served.</param>
    /// <param name="server">Where it is served.</param>
    /// <param name="role">What she may do.</param>
    /// <param name="organisations">Whose entries she keeps; for a provider.</param>
    public static async Task<Person> SignedInAs(this Running running, Uri server, Role role, params string[] organisations)
    {
        string[] more = role == Role.Commissioner ? ["--body", "MOPAC"] : [];
        return await running.SignedIn(server, ["--role", role.ToString(), .. organisations.SelectMany(id => (string[])["--organisation", id]), .. more]);
    }

    /// <summary>Somebody new, signed in; with these options of <c>servicemap users add</c>.</summary>
    public static async Task<Person> SignedIn(this Running running, Uri server, params string[] options)
    {
        (Person person, string link) = await running.Invited(server, options);
        Person.Seen taken = await person.Send(link, ("name", NameOf(person.Email)), ("password", Person.Password));
        Assert.Equal("/account/arrived", taken.Leads);
        if ((await person.Read("/account/arrived")).Leads.StartsWith("/account/second-factor", StringComparison.Ordinal)) await person.SetUpSecondFactor();
        return person;
    }

    /// <summary>Somebody new who has not taken up her invitation, and where its link leads.</summary>
    public static async Task<(Person Person, string Link)> Invited(this Running running, Uri server, params string[] options)
    {
        Person person = new(server, string.Create(CultureInfo.InvariantCulture, $"person{Interlocked.Increment(ref number)}@example.org"));
        string[] lines = await running.Lines(["users", "add", "--email", person.Email, "--name", NameOf(person.Email), .. options]);
        return (person, new Uri(lines[^1]).PathAndQuery);
    }

    /// <summary>She adds an authenticator app; it is so on this browser at once.</summary>
    public static async Task SetUpSecondFactor(this Person person, TimeProvider? clock = null)
    {
        Person.Seen page = await person.Read("/account/second-factor");
        person.Key = Key().Match(page.Markup).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);
        Person.Seen set = await person.Send("/account/second-factor", ("code", person.CodeIn(0, clock)));
        person.RecoveryCodes = [.. Codes().Matches(set.Markup).Select(match => match.Groups["code"].Value)];
        Assert.Contains("Your recovery codes", set.Page, StringComparison.Ordinal);
    }

    /// <summary>She signs in anew on another browser: with her password, and with a code of the next step where she has a second factor.</summary>
    public static async Task<Person> Again(this Person person)
    {
        Person other = new(person.Http.BaseAddress!, person.Email) { Key = person.Key, RecoveryCodes = person.RecoveryCodes };
        Person.Seen sent = await other.Send("/account/sign-in", ("email", person.Email), ("password", Person.Password));
        if (sent.Leads == "/account/sign-in/code") sent = await other.Send(sent.Leads, ("code", person.CodeIn(1)));
        Assert.Equal("/account/arrived", sent.Leads);
        return other;
    }

    private static string NameOf(string email) => $"Somebody {email[..email.IndexOf('@', StringComparison.Ordinal)]}";

    [GeneratedRegex("data-key[^>]*>(?<key>[A-Z2-7 ]+)<", RegexOptions.None, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("<li>(?<code>[0-9a-z]{5}-[0-9a-z]{5})</li>", RegexOptions.None, 1000)]
    private static partial Regex Codes();
}
