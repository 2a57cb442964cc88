using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Commissioning.Answers;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Commissioning.Storage;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Commissioning.Agreements;

/// <summary>Fills the slot of a service's page that says who pays for it until when.</summary>
internal sealed class WhoPays(IServiceScopeFactory scopes) : IWhoPays
{
    public async Task<IReadOnlyList<Payment>> For(ServiceCode service, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        AgreementsPayingHandler agreements = new(scope.ServiceProvider.GetRequiredService<CommissioningDb>());
        return
        [
            .. (await agreements.Handle(new AgreementsPaying([service]), stop))
                .OrderByDescending(agreement => agreement.Ends?.Day ?? DateOnly.MaxValue).ThenBy(agreement => agreement.Code.Value, StringComparer.Ordinal)
                .Select(Shown),
        ];
    }

    private static Payment Shown(AgreementSummary agreement) => new(
        agreement.Funder, agreement.ProjectName, agreement.Starts, agreement.Ends, agreement.MayExtendTo, agreement.Areas, agreement.Source);
}
