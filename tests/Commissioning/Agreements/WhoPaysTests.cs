using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Agreements;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Tests;

namespace ServiceMap.Commissioning.Tests.Agreements;

public sealed class WhoPaysTests : WhoPaysContract, IAsyncLifetime
{
    private static readonly MadeUpPack Pack = Funded.County
        .Agreement("early", "J1", ("amount_gbp", "98761"), ("ends", "2021-03-31"))
        .Agreement("open", "J1", ("amount_gbp", "98762"))
        .Agreement("b", "J1", ("ends", "2023-03-31"))
        .Agreement(
            "a", "J1", ("funder", "The mayor"), ("amount_gbp", "98763"), ("confidential_amount", "yes"), ("starts", "2020-04-01"), ("starts_precision", "month"),
            ("ends", "2023-03-31"), ("ends_precision", "month"), ("may_extend_to", "2025-03-31"), ("areas", MadeUpPack.West), ("source_title", "A decision"), ("source_url", "https://example.org/d"));

    private TestProgram program = null!;

    protected override IWhoPays Payer => new WhoPays(program.Get<IServiceScopeFactory>());

    protected override ServiceCode PaidFor => new("S1");

    protected override ServiceCode Unpaid => new("S2");

    protected override IReadOnlyList<int> Pounds => [98761, 98762, 98763];

    [Fact]
    public async Task Tells_who_pays_until_when_and_how_long_it_may_be_extended()
    {
        Payment payment = (await Payer.For(PaidFor, TestContext.Current.CancellationToken)).Single(one => one.Funder == "The mayor");

        Assert.Equivalent(
            new Payment(
                "The mayor", "Project J1", new RecordedDay(new DateOnly(2020, 4, 1), Precision.Month), new RecordedDay(new DateOnly(2023, 3, 31), Precision.Month),
                new DateOnly(2025, 3, 31), new AreaList(false, [new AreaCode(MadeUpPack.West)]), new Source("A decision", "https://example.org/d")),
            payment,
            strict: true);
    }

    [Fact]
    public async Task What_ends_on_one_day_stands_in_the_order_of_the_codes()
    {
        IReadOnlyList<Payment> payments = await Payer.For(PaidFor, TestContext.Current.CancellationToken);

        Assert.Equal(["The county", "The mayor", "The county", "The county"], payments.Select(payment => payment.Funder));
    }

    [Fact]
    public async Task What_is_not_recorded_is_null()
    {
        Payment open = (await Payer.For(PaidFor, TestContext.Current.CancellationToken))[0];

        Assert.Equal((null, null, null, AreaList.NotRecorded), (open.Starts, open.Ends, open.MayExtendTo, open.Areas));
    }

    public async ValueTask InitializeAsync() => program = await Pack.Import();

    public ValueTask DisposeAsync() => program.DisposeAsync();
}
