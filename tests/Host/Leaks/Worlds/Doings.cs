using System.Text;
using System.Text.RegularExpressions;
using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Serving.Accounts;
using ServiceMap.Host.Tests.Serving.Entries;

namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>
/// What people did with entries whose sites are withheld before anybody walks, the same in every world: of each sort of draft, version,
/// decision, upload, note and message there is one.
/// </summary>
internal sealed class Doings(ServedWorld served, Inhabitants people)
{
    private const string LocationWithheld = "location-withheld";
    private const string AddressWithheld = "address-withheld";

    private readonly Person owner = people[Role.Owner];
    private readonly Person colleague = people[Role.Colleague];
    private readonly Person commissioner = people[Role.Commissioner];

    public static async Task<Inhabitants> In(ServedWorld served)
    {
        Inhabitants people = await Inhabitants.Of(served);
        Doings doings = new(served, people);
        await doings.WhileNobodyIsTrusted();
        await doings.WhileTheyAreTrusted();
        await doings.LeaveOpen();
        await Upload(people[Role.Owner], doings.WithAddress);
        await Upload(people[Role.Outsider], table => table.Replace("\nclass,", "\ns-refuge,", StringComparison.Ordinal));
        await served.DoJobs();
        await served.DoJobs();
        return people;
    }

    private static string Entry(string service) => $"/my/entries/{PublicIds.OfService(service):D}";

    private async Task WhileNobodyIsTrusted()
    {
        await Note("s-refuge", $"It is not at {served.World.Hideouts["refuge"].Address} any more");
        await Send(owner, "s-premises", "premises", LocationWithheld, "Flat 2", "waits");
        await Send(owner, "s-was-public", "was-public", AddressWithheld, "Flat 2", "waits");
        await Decide("return", ("message", "Say on which days"));
        await Send(owner, "s-stated-address", "stated-address", AddressWithheld, "Flat 2", "waits");
        await Decide("reject", ("message", "It is there twice"));
        await Send(owner, "s-both", "both-withheld", AddressWithheld, "Flat 2", "waits");
        string change = await Newest();
        string page = (await commissioner.Read(change)).Markup;
        Assert.Equal("/review?done=approved", (await commissioner.Approve(change, page)).Leads);
    }

    private async Task WhileTheyAreTrusted()
    {
        await commissioner.Send("/review", "trust", ("organisation", "lantern"), ("trusted", "yes"));
        foreach (string flat in new[] { "Flat 2", "Flat 3" }) await Send(owner, "s-refuge", "refuge", LocationWithheld, flat, "live");
        await Send(owner, "s-stated-address", "stated-address", "public", "Flat 3", "waits");
        Assert.Equal("/my/entries?done=state", (await State("housing", "paused", ("until", "2026-07-01"))).Leads);
        Assert.Equal("/my/entries?done=confirmed", (await owner.Send("/my/entries", "confirm", ("entry", await Seen("drop-in")))).Leads);
    }

    /// <summary>An entry as she sees it in her list: with the number of its version.</summary>
    private async Task<string> Seen(string service) =>
        Regex.Match((await owner.Read("/my/entries")).Markup, $"{PublicIds.OfService(service):D}:[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

    /// <summary>Drafts that nobody has sent: one of which somebody else overtook, one that goes back, and one with an address where none belongs.</summary>
    private async Task LeaveOpen()
    {
        await Write(owner, "s-waiting", "waiting", AddressWithheld, "Flat 2");
        await Send(colleague, "s-waiting", "waiting", AddressWithheld, "Flat 3", "live");
        Assert.Equal($"{Entry("s-both")}/check", (await colleague.Send($"{Entry("s-both")}/history", "back", ("to", "1"))).Leads);
        await Write(owner, "s-stated-location", "stated-location", LocationWithheld, "Flat 2");
        await owner.Send(
            $"{Entry("s-stated-location")}/edit/basics", ("name", "Group for survivors"), ("kind", "charity-funded"), ("women_specific", "yes"),
            ("description", $"Come to {served.World.Hideouts["stated-location"].Address}"));
        await owner.Send("/my/entries/new", ("organisation", "lantern"), ("name", "Sewing circle"));
    }

    private async Task<Person.Seen> State(string service, string state, params (string, string)[] more)
    {
        string page = (await owner.Read($"{Entry(service)}/state")).Markup;
        return await owner.Send($"{Entry(service)}/state", [("seen", EntryPages.Field(page, "seen")), ("state", state), .. more]);
    }

    private async Task Send(Person keeper, string service, string site, string confidentiality, string flat, string comes)
    {
        await Write(keeper, service, site, confidentiality, flat);
        Assert.Equal($"/my/entries?done={comes}", await keeper.SendDraft(Entry(service)));
    }

    /// <summary>A draft in which a withheld site stands a little further on.</summary>
    private async Task Write(Person keeper, string service, string site, string confidentiality, string flat)
    {
        served.Clock.NextMinute();
        Hideout hideout = served.World.Hideouts[site];
        Assert.Equal($"{Entry(service)}/edit", (await keeper.Send($"{Entry(service)}/edit", "begin")).Leads);
        Person.Seen kept = await keeper.Send(
            $"{Entry(service)}/edit/where/{site}",
            ("name", hideout.Name), ("address", $"{flat}, {hideout.Address}"), ("postcode", hideout.Postcode), ("confidentiality", confidentiality));
        Assert.Equal($"{Entry(service)}/edit/where#sites", kept.Leads);
    }

    private async Task Decide(string decision, params (string, string)[] said) =>
        Assert.StartsWith("/review?done=", (await commissioner.Send(await Newest(), decision, said)).Leads, StringComparison.Ordinal);

    private async Task<string> Newest() => (await commissioner.Waiting())[^1];

    private async Task Note(string service, string text)
    {
        using Person reader = new(served.Address, "");
        Assert.Contains("sent=yes", (await reader.Send($"/services/{PublicIds.OfService(service):D}/wrong", ("note", text))).Leads, StringComparison.Ordinal);
    }

    /// <summary>Her entries, of which one says where it is: that is refused, and what she sent is kept nevertheless.</summary>
    private string WithAddress(string table) => string.Join('\n', table.Split('\n').Select(row => row.StartsWith("s-refuge,", StringComparison.Ordinal)
        ? row.Replace("Telephone the office", $"Come to {served.World.Hideouts["refuge"].Address}", StringComparison.Ordinal)
        : row));

    /// <summary>Somebody sends her entries back with something changed, and waits until they are checked.</summary>
    private static async Task Upload(Person sender, Func<string, string> change)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        string table = await sender.Http.GetStringAsync("/my/entries/download?format=csv", stop);
        string upload = (await sender.SendFile("/my/entries/upload", "sheet", Encoding.UTF8.GetBytes(change(table)))).Leads;
        while ((await sender.Read(upload)).Page.Contains("% done", StringComparison.Ordinal)) await Task.Delay(TimeSpan.FromMilliseconds(100), stop);
    }
}
