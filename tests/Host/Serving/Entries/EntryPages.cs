using System.Text.RegularExpressions;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Host.Tests.Serving.Accounts;

namespace ServiceMap.Host.Tests.Serving.Entries;

/// <summary>What people do with entries, through the pages that everybody uses.</summary>
internal static partial class EntryPages
{
    public static Task<Person> Keeper(this ServedAccounts served, string organisation) => served.Running.SignedInAs(served.Address, Role.Provider, organisation);

    public static Task<Person> Reviewer(this ServedAccounts served) => served.Running.SignedInAs(served.Address, Role.Commissioner);

    /// <summary>The address of her first entry, by name, without anything below it.</summary>
    public static async Task<string> Entry(this Person person) => At().Match((await person.Read("/my/entries")).Page).Value;

    /// <summary>The page of an entry as anybody sees it.</summary>
    public static async Task<string> Public(this Person person, string entry) => (await person.Read(entry.Replace("/my/entries", "/services", StringComparison.Ordinal))).Page;

    /// <summary>Begins a draft, writes a field of a step and goes on to the check.</summary>
    public static async Task<string> Change(this Person person, string step, params (string Name, string Value)[] fields)
    {
        string entry = await person.Entry();
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
