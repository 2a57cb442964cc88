using System.Globalization;
using System.Text.Json;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Commissioning.Tests.Agreements;

/// <summary>What everybody who says who pays for a service must keep to. To test one, inherit this and give it with the services below.</summary>
public abstract class WhoPaysContract
{
    protected abstract IWhoPays Payer { get; }

    /// <summary>A service with three payments at least, of which two end on different days and one on a day that is not known.</summary>
    protected abstract ServiceCode PaidFor { get; }

    /// <summary>A service that is known, and for which nobody pays.</summary>
    protected abstract ServiceCode Unpaid { get; }

    /// <summary>The pounds that are recorded of the payments for <see cref="PaidFor"/>.</summary>
    protected abstract IReadOnlyList<int> Pounds { get; }

    [Fact]
    public async Task What_ends_last_comes_first_and_no_known_end_before_that()
    {
        DateOnly[] ends = [.. (await Payer.For(PaidFor, TestContext.Current.CancellationToken)).Select(payment => payment.Ends?.Day ?? DateOnly.MaxValue)];

        Assert.Equal(ends.OrderDescending(), ends);
        Assert.Equal(DateOnly.MaxValue, ends[0]);
    }

    [Fact]
    public async Task Every_payment_names_a_funder_and_a_project() => Assert.All(
        await Payer.For(PaidFor, TestContext.Current.CancellationToken),
        payment => Assert.False(string.IsNullOrWhiteSpace(payment.Funder) || string.IsNullOrWhiteSpace(payment.Project)));

    [Fact]
    public async Task Tells_no_pounds()
    {
        string told = JsonSerializer.Serialize(await Payer.For(PaidFor, TestContext.Current.CancellationToken));

        Assert.NotEmpty(Pounds);
        Assert.All(Pounds, pounds => Assert.DoesNotContain(pounds.ToString(CultureInfo.InvariantCulture), told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Has_nothing_for_a_service_that_nobody_pays_for() => Assert.Empty(await Payer.For(Unpaid, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Has_nothing_for_a_service_that_is_not_known() =>
        Assert.Empty(await Payer.For(new ServiceCode("no-such-service"), TestContext.Current.CancellationToken));
}
