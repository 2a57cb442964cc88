using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OtpNet;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Links;
using ServiceMap.Accounts.Passwords;
using ServiceMap.Accounts.People;
using ServiceMap.Accounts.SecondFactors;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;
using ServiceMap.Accounts.Storage;
using ServiceMap.Tests;

namespace ServiceMap.Accounts.Tests;

/// <summary>The program with people in it and a clock that stands still until it is moved.</summary>
internal sealed class Town : IAsyncDisposable
{
    public const string Password = "three plain words in a row";

    public static readonly Caller Home = new(System.Net.IPAddress.Parse("192.0.2.7"), "Firefox/140 Linux");

    private readonly TestProgram program;

    private Town(TestProgram program, FakeTimeProvider clock) => (this.program, Clock) = (program, clock);

    public FakeTimeProvider Clock { get; }

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Town> Open()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        return new Town(await TestProgram.Start(services => services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1000), clock), clock);
    }

    public T Get<T>()
        where T : notnull => program.Get<T>();

    public Task<TOutcome> Do<TBehaviour, TOutcome>(Func<TBehaviour, Task<TOutcome>> act)
        where TBehaviour : notnull => program.Get<Acting>().Do(act, Stop);

    public Task<T> Ask<T>(MediatR.IRequest<T> question) => program.Ask(question);

    /// <summary>Reads something of the store, behind the back of every behaviour.</summary>
    public async Task<T> Read<T>(Func<AccountsDb, Task<T>> read)
    {
        await using AsyncServiceScope scope = program.Scope();
        return await read(scope.ServiceProvider.GetRequiredService<AccountsDb>());
    }

    public Task<AuditRow[]> Audit() => Read(db => db.Audit.OrderBy(row => row.Number).ToArrayAsync(Stop));

    public async Task<string[]> Acts() => [.. (await Audit()).Select(row => row.What)];

    /// <summary>Somebody who was invited; the end of her link.</summary>
    public async Task<string> Invite(string email, params Role[] roles) =>
        (await Do((Invite it) => it.Run(Invitee.Of(email, "Ada Okoro", roles, [], roles.Contains(Role.Commissioner) ? "MOPAC" : null, mayInvite: false), Actor.Program, send: true, Stop)))!.Split('=')[^1];

    /// <summary>Somebody who has taken up her invitation.</summary>
    public async Task<Account> Person(string email, params Role[] roles)
    {
        string link = await Invite(email, roles);
        return (await Do((SetPassword it) => it.Run(link, LinkKind.Invitation, Get<PasswordHashes>().HashOf(Password), null, Home, Stop)))!;
    }

    public async Task<GivePassword.Outcome> GivePassword(string email, string password) => await Get<GivePassword>().Run(email, password, Home, Stop);

    /// <summary>Gives a wrong password, so often.</summary>
    public async Task GiveWrong(string email, int times)
    {
        for (int time = 0; time < times; time++)
        {
            await GivePassword(email, "not hers at all, sorry");
            Clock.Advance(Patience.OfAccount.After(time + 1));
        }
    }

    /// <summary>Adds an authenticator app to her account; the key of it, and her recovery codes.</summary>
    public async Task<(string Key, IReadOnlyList<string> Codes)> SetUp(Account account)
    {
        string key = (await Do((SetUpSecondFactor it) => it.Look(account.Id, Stop))).Key!;
        return (key, (await Do((SetUpSecondFactor it) => it.Confirm(account.Id, Code(key), null, Home, Stop)))!);
    }

    public string Code(string key) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(Clock.GetUtcNow().UtcDateTime);

    public Task<string> Begin(Account account, bool withSecondFactor = false) => Do((BeginSession it) => it.Run(account.Id, withSecondFactor, null, Home, Stop));

    public async Task<SignedIn?> Who(string key)
    {
        await using AsyncServiceScope scope = program.Scope();
        CheckSession check = scope.ServiceProvider.GetRequiredService<CheckSession>();
        if (await check.Run(key, Stop) is not { } found) return null;
        if (found.IsToBeWritten) await check.Use(key, Stop);
        return SignedIn.Of(found.User);
    }

    public async ValueTask DisposeAsync() => await program.DisposeAsync();
}
