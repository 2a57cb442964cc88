using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Accounts.Mail;
using ServiceMap.Tests;

namespace ServiceMap.Accounts.Tests.Mail;

public sealed class MailJobTests : JobContract, IAsyncLifetime
{
    private TestProgram program = null!;

    protected override IJob Job => new MailJob(program.Get<IServiceScopeFactory>());

    [Fact]
    public async Task Says_what_it_sent()
    {
        await Mailed.Post(program);

        Assert.Equal("1 message sent", await Job.Run(Mailed.Noon, TestContext.Current.CancellationToken));
    }

    public async ValueTask InitializeAsync() => program = await Mailed.Start(null);

    public ValueTask DisposeAsync() => program.DisposeAsync();
}
