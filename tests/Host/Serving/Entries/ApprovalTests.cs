using ServiceMap.Host.Tests.Serving.Accounts;

namespace ServiceMap.Host.Tests.Serving.Entries;

/// <summary>A change is approved over HTTP, and the map moves. It is served apart: what other tests confirm would move the map too.</summary>
public sealed class ApprovalTests(ServedAccounts served) : IClassFixture<ServedAccounts>
{
    [Fact]
    public async Task What_is_approved_moves_the_map_within_a_second()
    {
        using Person keeper = await served.Keeper("women-in-prison");
        using Person reviewer = await served.Reviewer();
        string entry = await keeper.Change("referral", ("referral", "Ring 020 7946 0000"));
        Assert.Equal("/my/entries?done=waits", await keeper.SendDraft(entry));
        Assert.Contains(",unconfirmed,", await Lambeth(), StringComparison.Ordinal);
        string change = (await reviewer.Waiting())[0];
        Person.Seen page = await reviewer.Read(change);
        Assert.Contains("Lambeth, Advocacy and holistic support: unconfirmed → met", Text(page), StringComparison.Ordinal);

        Assert.Equal("/review?done=approved", (await reviewer.Approve(change, page.Markup)).Leads);

        Assert.Contains(",met,", await Lambeth(), StringComparison.Ordinal);
        Assert.Contains("Ring 020 7946 0000", await reviewer.Public(entry), StringComparison.Ordinal);
    }

    private static string Text(Person.Seen page) => System.Text.RegularExpressions.Regex.Replace(page.Page, "<[^>]+>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The row of Lambeth's advocacy today, asked for at once.</summary>
    private async Task<string> Lambeth()
    {
        using HttpClient anybody = new() { BaseAddress = served.Address };
        string table = await anybody.GetStringAsync("/?need=advocacy&format=csv", TestContext.Current.CancellationToken);
        return table.Split('\n').Single(line => line.StartsWith("E09000022", StringComparison.Ordinal));
    }
}
