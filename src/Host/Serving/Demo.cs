using System.Net;
using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Demonstrations;
using ServiceMap.Design;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Serving;

/// <summary>
/// The program as a demonstration: over throw-away data of its own, for this machine alone, with somebody signed in for each role and entries in
/// every state.
/// </summary>
internal static class Demo
{
    private static readonly DemonstrationPerson[] People =
    [
        new("Ann Archer", Role.Provider, "women-in-prison", null, "Keep the entries of a charity whose changes wait for approval: confirm them, finish a draft, mend one that was sent back"),
        new("Bea Brooks", Role.Provider, "advance", null, "Keep the entries of a charity that is trusted: what she changes is live at once"),
        new("Cara Cole", Role.Commissioner, null, "MOPAC", "Approve a change before and after side by side, ask for changes, and see what is stale and whose"),
        new("Dee Dunn", Role.Planner, null, null, "Read the map and its reports"),
        new("Eve Ellis", Role.Administrator, null, null, "Look after accounts, messages and the audit trail"),
    ];

    /// <summary>Whether an address can be reached from this machine alone.</summary>
    public static bool IsHere(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip)));

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Demonstration>();
        services.AddSingleton(new SiteBanner("This is a demonstration: nothing is kept.", "/demo", "Try it as somebody else"));
    }

    public static async Task Fill(IServiceProvider services, CancellationToken stop)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        IMediator ask = scope.ServiceProvider.GetRequiredService<IMediator>();
        IReadOnlyList<AccountSummary> people = await ask.Send(new OpenDemonstration(People), stop);
        await ask.Send(new MakeDemonstration(Of(people[0]), Of(people[1]), Of(people[2])), stop);
    }

    private static DemonstrationAccount Of(AccountSummary account) => new(account.Account, account.Name, account.Organisations.FirstOrDefault() ?? "");
}
