using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Unlisted;

namespace ServiceMap.Providers.Answers;

internal sealed class AddUnlistedHandler(ProvidersDb db, HonourWishes honour, TimeProvider clock) : IRequestHandler<AddUnlisted, Taken>
{
    public async Task<Taken> Handle(AddUnlisted question, CancellationToken stop)
    {
        ProviderEntry? provider = await db.Providers.FindAsync([question.Provider], stop);
        if (provider is null || provider.Code == ProviderCode.NotStated) return new Taken([], [await WhyNot(question.Provider, stop)], []);

        UnlistedWish? before = await db.Unlisted.FindAsync([question.Provider], stop);
        UnlistedWish wish = new(provider.Code, provider.Name, provider.CharityNumber, before?.Since ?? clock.Today(), question.Reason);
        if (before is null) db.Add(wish);
        else db.Entry(before).CurrentValues.SetValues(wish);
        await db.SaveChangesAsync(stop);
        return await honour.HideStored(stop);
    }

    private async Task<Refusal> WhyNot(ProviderCode code, CancellationToken stop)
    {
        if (code == ProviderCode.NotStated) return new Refusal("", 0, "provider", code.Value, "is no organisation: name the one that asked");
        List<ProviderCode> codes = await db.Providers.Select(entry => entry.Code).ToListAsync(stop);
        return new Refusal("", 0, "provider", code.Value, new Known("provider", codes.Select(one => one.Value)).WhyNot(code.Value));
    }
}
