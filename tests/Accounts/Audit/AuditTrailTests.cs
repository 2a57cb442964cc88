using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Tests;

namespace ServiceMap.Accounts.Tests.Audit;

public sealed class AuditTrailTests
{
    [Theory]
    [InlineData("UPDATE accounts_audit SET name = 'Eve' WHERE number = 3")]
    [InlineData("DELETE FROM accounts_audit WHERE number = 5")]
    [InlineData("REPLACE INTO accounts_audit SELECT 3, at, account_id, 'Eve', acting_as, from_address, what, subject, before, after, previous_hash, hash FROM accounts_audit WHERE number = 3")]
    [InlineData("INSERT INTO accounts_audit SELECT 7, at, account_id, name, acting_as, from_address, what, subject, before, after, previous_hash, hash FROM accounts_audit WHERE number = 3")]
    public async Task The_database_refuses_anything_but_a_row_at_the_end(string change)
    {
        await using TestProgram program = await Tampered.FiveRows();

        Assert.Throws<SqliteException>(() => Tampered.Do(program, change));
    }

    [Fact]
    public async Task Keeps_its_order_where_many_write_at_once()
    {
        await using TestProgram program = await TestProgram.Start();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (int act = 0; act < 10; act++) await program.Ask(new RecordAct(Tampered.Ada, "entry.edited", $"service-{writer}-{act}"));
        })));
        AuditVerdict verdict = await program.Ask(new VerifyAudit());

        Assert.Equal((80, null), (verdict.Rows, verdict.Fault));
    }

    [Fact]
    public async Task A_row_stands_or_falls_with_what_it_records()
    {
        await using TestProgram program = await Tampered.FiveRows();
        await using (AsyncServiceScope scope = program.Scope())
        {
            await scope.ServiceProvider.GetRequiredService<Work>().Begin(TestContext.Current.CancellationToken);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RecordAct(Tampered.Ada, "entry.edited", "undone"), TestContext.Current.CancellationToken);
        }

        AuditVerdict verdict = await program.Ask(new VerifyAudit());

        Assert.Equal((5, null), (verdict.Rows, verdict.Fault));
    }

    [Fact]
    public async Task Two_rows_of_one_piece_of_work_follow_each_other()
    {
        await using TestProgram program = await TestProgram.Start();
        await using (AsyncServiceScope scope = program.Scope())
        {
            IMediator ask = scope.ServiceProvider.GetRequiredService<IMediator>();
            await ask.Send(new RecordAct(Tampered.Ada, "entry.edited", "one"), TestContext.Current.CancellationToken);
            await ask.Send(new RecordAct(Tampered.Ada, "entry.edited", "two"), TestContext.Current.CancellationToken);
        }

        AuditVerdict verdict = await program.Ask(new VerifyAudit());

        Assert.Equal((2, null), (verdict.Rows, verdict.Fault));
    }
}
