using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Contracts.Plugins;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Reminders;
using ServiceMap.Providers.Sources;
using ServiceMap.Providers.Versions;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Reminders;

/// <summary>A directory whose entries people keep, and the messages that they are sent; the one who takes messages may die while doing so.</summary>
internal sealed class RemindedPeople : IAsyncDisposable
{
    public static readonly AccountSummary Jo = Person("Jo", "charity");
    public static readonly AccountSummary Sam = Person("Sam", "charity", "trust");

    private RemindedPeople()
    {
    }

    public TestProgram Program { get; private set; } = null!;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2027, 1, 1, 12, 0, 0, TimeSpan.Zero));

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().Date);

    /// <summary>Every message that was kept to be sent.</summary>
    public List<SendMail> Sent { get; } = [];

    public bool Dies { get; set; }

    public static async Task<RemindedPeople> Start(MadeUpPack pack)
    {
        RemindedPeople people = new();
        people.Program = await MadeUpPack.StartProgram(
            services => services
                .AddTransient<IRequestHandler<AccountsKnown, IReadOnlyList<AccountSummary>>>(_ => new Known())
                .AddTransient<IRequestHandler<SendMail, bool>>(_ => new Post(people)),
            people.Clock);
        Assert.Empty((await people.Program.Take(pack.Entries)).Refused);
        return people;
    }

    /// <summary>Runs the job as the worker does, by a job of its own each time; null where it failed or there was nothing to do.</summary>
    public async Task<string?> Run()
    {
        IJob job = new RemindersJob(Program.Get<IServiceScopeFactory>());
        try
        {
            return await job.Run(Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        }
        catch (IOException) when (Dies)
        {
            return null;
        }
    }

    public async Task Confirm(string service)
    {
        await using AsyncServiceScope scope = Program.Scope();
        EntryVersion[] versions = [.. await scope.ServiceProvider.GetRequiredService<EntryHistory>().Of(new ServiceCode(service), TestContext.Current.CancellationToken)];
        KeyValuePair<string, string>[] assured = [new("assured_on", PackCells.Day(Today)!), new("assured_by", "provider")];
        await scope.ServiceProvider.GetRequiredService<ChangeEntries>().Run(
            new Dictionary<ServiceCode, int> { [new ServiceCode(service)] = versions[0].Number }, entry => entry with { Texts = entry.Texts.With(assured) },
            new Authorship(Actor.Program, VersionKind.Confirmed), "entry.confirmed", TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private static AccountSummary Person(string name, params string[] organisations) =>
        new(Guid.NewGuid(), name, $"{name}@example.org", new HashSet<Role> { Role.Provider }, organisations.ToHashSet(), null);

    private sealed class Known : IRequestHandler<AccountsKnown, IReadOnlyList<AccountSummary>>
    {
        private static readonly AccountSummary Mo =
            new(Guid.NewGuid(), "Mo", "mo@example.org", new HashSet<Role> { Role.Commissioner }, new HashSet<string>(), "MOPAC");

        public Task<IReadOnlyList<AccountSummary>> Handle(AccountsKnown request, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<AccountSummary>>([Jo, Mo, Sam]);
    }

    private sealed class Post(RemindedPeople people) : IRequestHandler<SendMail, bool>
    {
        public Task<bool> Handle(SendMail request, CancellationToken cancellationToken)
        {
            if (people.Dies) throw new IOException("The machine lost its power.");
            if (people.Sent.Exists(mail => mail.Key == request.Key)) return Task.FromResult(false);
            people.Sent.Add(request);
            return Task.FromResult(true);
        }
    }
}
