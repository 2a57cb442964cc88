using System.Globalization;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Host.Tests.Serving;
using ServiceMap.Host.Tests.Serving.Accounts;
using ServiceMap.Host.Tests.Serving.Entries;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests.Crashes;

/// <summary>The server is killed in the middle of what people change: everything that was answered is there when it comes back, and nothing by half.</summary>
public sealed class EditsKilledTests
{
    private const int Kills = 4;

    [Fact]
    public async Task Everything_that_was_acknowledged_is_in_the_history_and_the_audit_trail_is_whole()
    {
        using Running running = await Prepared.Copy();
        Uri address = ServerProcess.FreeAddress();
        ServerProcess server = ServerProcess.Begin(running.Data, address);
        await ServerProcess.Listening(address);
        using Person keeper = await running.SignedInAs(address, Role.Provider, "women-in-prison");
        string entry = await keeper.Entry();
        List<int> acknowledged = [];
        Random luck = new(20271);
        for (int kill = 0; kill < Kills; kill++)
        {
            TimeSpan after = TimeSpan.FromMilliseconds(luck.Next(0, 400));
            Task? dying = null;
            await ChangeUntilItDies(keeper, entry, acknowledged, () => dying ??= Kill(server, after));
            await dying!;
            await server.DisposeAsync();
            server = ServerProcess.Begin(running.Data, address);
            await ServerProcess.Listening(address);
        }

        string history = (await keeper.Read($"{entry}/history")).Page;
        await server.DisposeAsync();

        Assert.NotEmpty(acknowledged);
        Assert.All(acknowledged, number => Assert.Contains($"Change number {number}.", history, StringComparison.Ordinal));
        Assert.Equal(CommandLine.Done, (await running.Run("audit", "verify")).Exit);
        Assert.Equal(CommandLine.Done, (await running.Run("doctor")).Exit);
    }

    private static async Task Kill(ServerProcess server, TimeSpan after)
    {
        await Task.Delay(after, TestContext.Current.CancellationToken);
        await server.Signal("KILL");
    }

    /// <summary>Changes the state of an entry again and again, each time with another reason, until nobody answers any more.</summary>
    private static async Task ChangeUntilItDies(Person keeper, string entry, List<int> acknowledged, Func<Task> afterTheFirst)
    {
        int number = acknowledged.Count == 0 ? 0 : acknowledged[^1] + 1;
        try
        {
            while (true)
            {
                number++;
                string seen = EntryPages.Field((await keeper.Read($"{entry}/state")).Markup, "seen");
                string reason = string.Create(CultureInfo.InvariantCulture, $"Change number {number}.");
                Person.Seen answer = await keeper.Send($"{entry}/state", ("seen", seen), ("state", number % 2 == 0 ? "full" : "paused"), ("reason", reason));
                if (answer.Leads != "/my/entries?done=state") continue;
                acknowledged.Add(number);
                _ = afterTheFirst();
            }
        }
        catch (HttpRequestException)
        {
            // It was killed; what was not answered may be there or not.
        }
        catch (IOException)
        {
            // It was killed in the middle of an answer.
        }
    }
}
