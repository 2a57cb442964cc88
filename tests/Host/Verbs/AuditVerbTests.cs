using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Tests.Verbs;

public sealed class AuditVerbTests
{
    private const string Cut = "DROP TRIGGER accounts_audit_kept; DELETE FROM accounts_audit WHERE number = 3";

    [Fact]
    public async Task Says_that_the_trail_is_whole_and_how_it_ends()
    {
        using Running program = await WithThreeRows();
        string[] lines = await program.Lines("audit", "verify");

        Assert.Matches("^3 rows, last hash [0-9a-f]{64}$", lines[0]);
        Assert.Equal("The audit trail is whole.", lines[1]);
    }

    [Fact]
    public async Task Names_the_first_row_that_is_wrong()
    {
        using Running program = await WithThreeRows();
        Stored.Run(program.Database, Cut);
        Running.Said said = await program.Run("audit", "verify");

        Assert.Equal((1, "The audit trail was tampered with. Row 3: it is missing: the trail had 3 rows when it was last sealed.\n"), (said.Exit, said.Error));
    }

    [Fact]
    public async Task Finds_a_hash_that_was_noted()
    {
        using Running program = await WithThreeRows();
        string noted = (await program.Lines("audit", "verify"))[0].Split(' ')[^1];

        Assert.Equal("The audit trail is whole, and row 3 has the hash that was noted.", (await program.Lines("audit", "verify", "--last", noted))[^1]);
    }

    [Fact]
    public async Task Misses_a_hash_that_was_noted()
    {
        using Running program = await WithThreeRows();

        Assert.Equal(1, (await program.Run("audit", "verify", "--last", new string('a', 64))).Exit);
    }

    [Theory]
    [InlineData("csv", "number,at,")]
    [InlineData("json", "[")]
    public async Task Writes_a_file(string format, string beginning)
    {
        using Running program = await WithThreeRows();
        await program.Lines("audit", "export", "--format", format, "--output", program.PathOf("audit"));

        Assert.StartsWith(beginning, await File.ReadAllTextAsync(program.PathOf("audit"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trail_that_was_backed_up_and_restored_elsewhere_is_whole()
    {
        using Running program = await WithThreeRows();
        using Running other = new();
        await program.Lines("backup", program.PathOf("backup.db"));
        await other.Lines("restore", program.PathOf("backup.db"));

        Assert.Equal("The audit trail is whole.", (await other.Lines("audit", "verify"))[^1]);
    }

    [Fact]
    public async Task The_doctor_finds_it_too()
    {
        using Running program = await WithThreeRows();
        Stored.Run(program.Database, Cut);
        Running.Said said = await program.Run("doctor");

        Assert.Contains("FAULT    audit trail  it was tampered with: row 3", said.Output, StringComparison.Ordinal);
    }

    /// <summary>The first row is the loading of the shipped data.</summary>
    private static async Task<Running> WithThreeRows()
    {
        Running running = new();
        await running.Lines("info");
        await using ServiceProvider program = Composition.Over(new DataFolder(running.Data));
        foreach (string what in new[] { "account.invited", "account.disabled" })
        {
            await using AsyncServiceScope scope = program.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RecordAct(Actor.Operator("ada"), what, "somebody"), TestContext.Current.CancellationToken);
        }

        return running;
    }
}
