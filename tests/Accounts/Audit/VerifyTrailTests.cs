using ServiceMap.Accounts.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Accounts.Tests.Audit;

public sealed class VerifyTrailTests
{
    [Fact]
    public async Task Finds_nothing_wrong_with_what_the_program_wrote()
    {
        await using TestProgram program = await Tampered.FiveRows();
        AuditVerdict verdict = await program.Ask(new VerifyAudit());

        Assert.Null(verdict.Fault);
        Assert.Equal(5, verdict.Rows);
    }

    [Fact]
    public async Task Finds_nothing_wrong_with_a_trail_that_has_not_begun()
    {
        await using TestProgram program = await TestProgram.Start();

        Assert.Equal(new AuditVerdict(0, "", null, null), await program.Ask(new VerifyAudit()));
    }

    [Theory]
    [InlineData("at = '2020-01-01 00:00:00'")]
    [InlineData("at = 'once'")]
    [InlineData("account_id = NULL")]
    [InlineData("account_id = 'nobody'")]
    [InlineData("name = 'Eve'")]
    [InlineData("acting_as = 'provider'")]
    [InlineData("from_address = '198.51.100.1'")]
    [InlineData("what = 'entry.rejected'")]
    [InlineData("subject = 'service-9'")]
    [InlineData("before = NULL")]
    [InlineData("after = 'withdrawn'")]
    [InlineData("previous_hash = 'ab'")]
    [InlineData("hash = 'ab'")]
    public async Task Finds_the_row_in_which_a_column_was_changed(string change)
    {
        await using TestProgram program = await Tampered.FiveRows();
        Tampered.Unguarded(program, $"UPDATE accounts_audit SET {change} WHERE number = 3");

        Assert.Equal(3, await WrongRow(program));
    }

    [Theory]
    [InlineData("DELETE FROM accounts_audit WHERE number = 3", 4)]
    [InlineData("DELETE FROM accounts_audit WHERE number = 1", 2)]
    [InlineData("DELETE FROM accounts_audit WHERE number = 5", 5)]
    [InlineData("DELETE FROM accounts_audit WHERE number > 2", 3)]
    [InlineData("DELETE FROM accounts_audit", 1)]
    public async Task Finds_where_rows_were_taken_out(string deletion, long row)
    {
        await using TestProgram program = await Tampered.FiveRows();
        Tampered.Unguarded(program, deletion);

        Assert.Equal(row, await WrongRow(program));
    }

    [Fact]
    public async Task Finds_a_row_that_was_taken_out_where_the_others_closed_ranks()
    {
        await using TestProgram program = await Tampered.FiveRows();
        Tampered.Unguarded(program, "DELETE FROM accounts_audit WHERE number = 3; UPDATE accounts_audit SET number = 3 WHERE number = 4; UPDATE accounts_audit SET number = 4 WHERE number = 5");

        Assert.Equal(3, await WrongRow(program));
    }

    [Fact]
    public async Task Finds_a_row_that_was_added_at_the_end()
    {
        await using TestProgram program = await Tampered.FiveRows();
        Tampered.Do(program, "INSERT INTO accounts_audit SELECT 6, at, account_id, name, acting_as, from_address, what, subject, before, after, hash, hash FROM accounts_audit WHERE number = 5");

        Assert.Equal(6, await WrongRow(program));
    }

    [Fact]
    public async Task Finds_two_rows_that_changed_places()
    {
        await using TestProgram program = await Tampered.FiveRows();
        Tampered.Unguarded(program, "UPDATE accounts_audit SET number = 99 WHERE number = 2; UPDATE accounts_audit SET number = 2 WHERE number = 4; UPDATE accounts_audit SET number = 4 WHERE number = 99");

        Assert.Equal(2, await WrongRow(program));
    }

    [Fact]
    public async Task Finds_a_trail_that_was_written_anew_with_hashes_that_fit()
    {
        await using TestProgram program = await Tampered.FiveRows();
        await Tampered.Rewrite(program, row => row.Number == 2 ? row with { Name = "Eve" } : row);
        AuditVerdict verdict = await program.Ask(new VerifyAudit());

        Assert.Contains("written anew", verdict.Fault!.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM accounts_audit_head", "is gone")]
    [InlineData("UPDATE accounts_audit_head SET sealed = 'made up'", "not one that these keys made")]
    public async Task Finds_a_seal_that_was_broken(string change, string why)
    {
        await using TestProgram program = await Tampered.FiveRows();
        Tampered.Do(program, change);
        AuditVerdict verdict = await program.Ask(new VerifyAudit());

        Assert.Contains(why, verdict.Fault!.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_the_hash_that_somebody_noted()
    {
        await using TestProgram program = await Tampered.FiveRows();
        string noted = (await program.Ask(new VerifyAudit())).Last;
        await program.Ask(new RecordAct(Tampered.Ada, "entry.confirmed", "service-1"));

        Assert.Equal(5, (await program.Ask(new VerifyAudit(noted))).NotedRow);
    }

    private static async Task<long?> WrongRow(TestProgram program) => (await program.Ask(new VerifyAudit())).Fault?.Row;
}
