using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Listings;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Versions;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests;

/// <summary>People who keep entries, and what they do with them, each in a scope of its own as a request has one.</summary>
internal static class Keeping
{
    public static readonly SignedIn Ann = Person("Ann", Role.Provider, "charity");
    public static readonly SignedIn Bea = Person("Bea", Role.Provider, "charity");
    public static readonly SignedIn Stranger = Person("Stranger", Role.Provider, "another");
    public static readonly SignedIn Chief = Person("Chief", Role.Administrator);
    public static readonly Actor Jo = new(new Guid("00000000-0000-0000-0000-0000000000ff"), "Jo", "commissioner", "192.0.2.1");

    public static ServiceCode S1 { get; } = new("S1");

    public static SignedIn Person(string name, Role role, params string[] organisations) => new(
        new Guid($"00000000-0000-0000-0000-{name.Length:D4}{(int)name[0]:D8}"), name, new HashSet<Role> { role }, organisations.ToHashSet(StringComparer.Ordinal), null, role == Role.Administrator);

    /// <summary>A part of the directory in a scope of its own.</summary>
    public static async Task<T> With<TPart, T>(this TestProgram program, Func<TPart, Task<T>> run)
        where TPart : notnull
    {
        await using AsyncServiceScope scope = program.Scope();
        return await run(scope.ServiceProvider.GetRequiredService<TPart>());
    }

    public static Task<FindEntry.Found?> Find(this TestProgram program, SignedIn person, ServiceCode service) => program.With<FindEntry, FindEntry.Found?>(
        find => find.Run(PublicId.Of(service), person, IPAddress.Loopback, "tests", TestContext.Current.CancellationToken));

    public static async Task<Keeper> Keeper(this TestProgram program, SignedIn person, ServiceCode? service = null) =>
        (await program.Find(person, service ?? S1))!.Keeper;

    /// <summary>Begins a draft, or goes on with hers, and writes into it.</summary>
    public static async Task<Guid> Write(this TestProgram program, SignedIn person, params (string Field, string Text)[] said)
    {
        Keeper keeper = await program.Keeper(person);
        await using AsyncServiceScope scope = program.Scope();
        Draft draft = (await scope.ServiceProvider.GetRequiredService<BeginDraft>().Run(S1, keeper, TestContext.Current.CancellationToken))!;
        foreach ((string field, string text) in said)
        {
            await scope.ServiceProvider.GetRequiredService<KeepStep>().Run(
                draft, EntryStep.Asking(field), new Dictionary<string, string> { [field] = text }, isDone: true, TestContext.Current.CancellationToken);
        }

        return draft.Id;
    }

    public static async Task<SendDraft.Sent> Send(this TestProgram program, SignedIn person, Guid draft)
    {
        Keeper keeper = await program.Keeper(person);
        return await program.With<SendDraft, SendDraft.Sent>(send => send.Run(draft, keeper, TestContext.Current.CancellationToken));
    }

    /// <summary>Changes an entry and sends it at once.</summary>
    public static async Task<SendDraft.Outcome> Change(this TestProgram program, SignedIn person, params (string Field, string Text)[] said) =>
        (await program.Send(person, await program.Write(person, said))).Outcome;

    public static Task<bool> Trust(this TestProgram program, string organisation = "charity") =>
        program.With<TrustOrganisation, bool>(trust => trust.Run(new ProviderCode(organisation), true, Jo, TestContext.Current.CancellationToken));

    public static async Task<DecideDraft.Outcome> Approve(this TestProgram program, Guid draft, int? seen = null)
    {
        DateTime saved = (await program.Draft(draft)).Saved;
        int live = seen ?? (await program.History())[^1].Number;
        return await program.With<DecideDraft, DecideDraft.Outcome>(decide => decide.Approve(draft, live, saved, Jo, TestContext.Current.CancellationToken));
    }

    public static Task<Draft> Draft(this TestProgram program, Guid id) =>
        program.With<ProvidersDb, Draft>(db => db.Drafts.AsNoTracking().FirstAsync(draft => draft.Id == id, TestContext.Current.CancellationToken));

    /// <summary>Every version of an entry, the oldest first.</summary>
    public static Task<IReadOnlyList<EntryVersion>> History(this TestProgram program, ServiceCode? service = null) => program.With<EntryHistory, IReadOnlyList<EntryVersion>>(
        async history => [.. (await history.Of(service ?? S1, TestContext.Current.CancellationToken)).Reverse()]);

    /// <summary>What is live, as its texts.</summary>
    public static Task<EntryContent> Live(this TestProgram program) =>
        program.With<LiveEntries, EntryContent>(async live => (await live.Of([S1], TestContext.Current.CancellationToken))[S1]);

    public static Task<EntryContent> ContentOf(this TestProgram program, EntryVersion version) =>
        program.With<KeepVersions, EntryContent>(versions => Task.FromResult(versions.Content(version)));
}
