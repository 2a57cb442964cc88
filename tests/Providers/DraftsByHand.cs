using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Locations;
using ServiceMap.Providers.Storage;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests;

/// <summary>What is done with drafts by hand: their sites, and two people at once.</summary>
internal static class DraftsByHand
{
    /// <summary>The first site of a draft, otherwise.</summary>
    public static Task<bool> WriteSite(this TestProgram program, Guid draft, string confidentiality, string? postcode = null) => program.Open(draft, (keep, contents, open) =>
    {
        SiteText site = contents.Of(open).Sites[0];
        return keep.Site(open, site with { Confidentiality = confidentiality, Postcode = postcode ?? site.Postcode }, TestContext.Current.CancellationToken);
    });

    public static Task<bool> WithoutSite(this TestProgram program, Guid draft, string site) =>
        program.Open(draft, (keep, _, open) => keep.WithoutSite(open, site, TestContext.Current.CancellationToken));

    /// <summary>Takes hers but for these fields.</summary>
    public static async Task<bool> Merge(this TestProgram program, SignedIn person, Guid draft, int seen, params string[] theirs)
    {
        Keeper keeper = await program.Keeper(person);
        await using AsyncServiceScope scope = program.Scope();
        Draft open = await Find(scope, draft);
        MergeDraft merge = scope.ServiceProvider.GetRequiredService<MergeDraft>();
        Assert.NotNull(await merge.Look(open, keeper, TestContext.Current.CancellationToken));
        return await merge.Run(open, seen, theirs, TestContext.Current.CancellationToken);
    }

    private static async Task<bool> Open(this TestProgram program, Guid draft, Func<KeepStep, DraftContents, Draft, Task> run)
    {
        await using AsyncServiceScope scope = program.Scope();
        await run(scope.ServiceProvider.GetRequiredService<KeepStep>(), scope.ServiceProvider.GetRequiredService<DraftContents>(), await Find(scope, draft));
        return true;
    }

    private static Task<Draft> Find(AsyncServiceScope scope, Guid id) =>
        scope.ServiceProvider.GetRequiredService<ProvidersDb>().Drafts.FirstAsync(draft => draft.Id == id, TestContext.Current.CancellationToken);
}
