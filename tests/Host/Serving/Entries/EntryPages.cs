using System.Text.RegularExpressions;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Host.Tests.Serving.Accounts;

namespace ServiceMap.Host.Tests.Serving.Entries;

/// <summary>What people do with entries, through the pages that everybody uses.</summary>
internal static partial class EntryPages
{
    public const string Organisation = "women-in-prison";

    /// <summary>An entry of that organisation that nobody has confirmed: a hub in Lambeth.</summary>
    public const string Hub = "Beth Centre, Lambeth";

    public static Task<Person> Keeper(this ServedAccounts served, string organisation = Organisation) => served.Running.SignedInAs(served.Address, Role.Provider, organisation);

    public static Task<Person> Reviewer(this ServedAccounts served) => served.Running.SignedInAs(served.Address, Role.Commissioner);

    /// <summary>The address of an entry among hers, without anything below it.</summary>
    public static async Task<string> EntryOf(this Person person, string name = Hub)
    {
        string page = (await person.Read("/my/entries")).Page;
        int at = page.IndexOf(name, StringComparison.Ordinal);
        return At().Match(page[at..]).Value;
    }

    /// <summary>Begins a draft, writes a field of a step and goes on to the check.</summary>
    public static async Task<string> Change(this Person person, string step, params (string Name, string Value)[] fields)
    {
        string entry = await person.EntryOf();
        await person.Send($"{entry}/edit", "begin");
        Assert.Equal($"{entry}/edit", (await person.Send($"{entry}/edit/{step}", fields)).Leads);
        return entry;
    }

    /// <summary>Sends the draft of an entry; where she was led then.</summary>
    public static async Task<string> SendDraft(this Person person, string entry) => (await person.Send($"{entry}/check")).Leads;

    /// <summary>The changes that wait for a reviewer, the oldest first.</summary>
    public static async Task<string[]> Waiting(this Person reviewer) => [.. Review().Matches((await reviewer.Read("/review")).Markup).Select(match => match.Value)];

    public static Task<Person.Seen> Approve(this Person reviewer, string change, string page) => reviewer.Send(
        change, "approve", ("seen", Field(page, "seen")), ("saved", Field(page, "saved")));

    public static string Field(string page, string name) => Regex.Match(page, $"name=\"{name}\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value;

    [GeneratedRegex("/my/entries/[0-9a-f-]{36}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex At();

    [GeneratedRegex("/review/[0-9a-f-]{36}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Review();
}
