using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Mail;
using ServiceMap.Tests;

namespace ServiceMap.Accounts.Tests.Mail;

public sealed class JobRunsTests
{
    [Fact]
    public async Task Keeps_the_last_200_of_each_job()
    {
        await using TestProgram program = await TestProgram.Start();
        for (int minute = 0; minute < 203; minute++) await program.Ask(Run("mail", minute));
        await program.Ask(Run("reminders", 0));
        await using AsyncServiceScope scope = program.Scope();
        ILookup<string, JobRun> runs = await scope.ServiceProvider.GetRequiredService<JobRuns>().Last(1000, TestContext.Current.CancellationToken);

        Assert.Equal((200, 1), (runs["mail"].Count(), runs["reminders"].Count()));
        Assert.Equal("Run 202", runs["mail"].First().Did);
    }

    private static RecordRun Run(string job, int minute) => new(job, Mailed.Noon.AddMinutes(minute), Mailed.Noon.AddMinutes(minute), $"Run {minute}", false);
}
