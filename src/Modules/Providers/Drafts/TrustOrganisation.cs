using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Drafts;

/// <summary>Whether what an organisation changes is live at once.</summary>
internal sealed class TrustOrganisation(OneWrite write, TimeProvider clock)
{
    public Task<bool> Run(ProviderCode provider, bool isTrusted, Actor reviewer, CancellationToken stop) => write.Run(
        async scope =>
        {
            ProvidersDb db = scope.GetRequiredService<ProvidersDb>();
            TrustedOrganisation? stored = await db.Trusted.FindAsync([provider], stop);
            if (stored is not null == isTrusted || provider == ProviderCode.NotStated || await db.Providers.FindAsync([provider], stop) is null) return Written<bool>.Nothing(false);
            if (stored is null) db.Add(new TrustedOrganisation(provider, clock.GetUtcNow().UtcDateTime, reviewer.Name));
            else db.Remove(stored);
            await db.SaveChangesAsync(stop);
            await scope.GetRequiredService<IMediator>().Send(new RecordAct(reviewer, isTrusted ? "organisation.trusted" : "organisation.not-trusted", provider.Value), stop);
            return Written<bool>.Kept(true, []);
        },
        stop);
}
