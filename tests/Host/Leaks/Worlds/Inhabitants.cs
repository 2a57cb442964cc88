using MediatR;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Host.Tests.Serving.Accounts;
using ServiceMap.Kernel;
using Powers = ServiceMap.Accounts.Contracts.Role;
using Role = ServiceMap.Host.Tests.Leaks.Walking.Role;

namespace ServiceMap.Host.Tests.Leaks.Worlds;

/// <summary>Those who have an account in a served world, each signed in once through the pages that everybody uses.</summary>
internal sealed class Inhabitants : IDisposable
{
    private readonly Dictionary<Role, Person> people = [];

    public Person this[Role role] => people[role];

    /// <summary>What her browser sends with every request; empty for somebody without an account.</summary>
    public string CookiesOf(Role role) =>
        people.TryGetValue(role, out Person? person) ? string.Join("; ", person.Cookies.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")) : "";

    /// <summary>Where a walk also begins: links that were sent to people and not used.</summary>
    public IReadOnlyList<string> Links { get; private set; } = [];

    public static async Task<Inhabitants> Of(ServedWorld served)
    {
        Inhabitants all = new();
        foreach ((int index, Role role) in Role.WithAccount.Index())
        {
            string email = $"person{index}@example.org";
            all.people[role] = await SignIn(served, new Person(served.Address, email), await Invite(served, email, role.Powers!.Value, role.Organisation));
        }

        all.Links =
        [
            await Invite(served, "newcomer@example.org", Powers.Planner, organisation: null),
            (await Do(served, new ResetAccount(Actor.Program, all[Role.Colleague].Email, WithSecondFactor: false)))!,
        ];
        return all;
    }

    public void Dispose()
    {
        foreach (Person person in people.Values) person.Dispose();
    }

    private static async Task<string> Invite(ServedWorld served, string email, Powers powers, string? organisation)
    {
        string? body = powers == Powers.Commissioner ? "The county" : null;
        InviteAccount invite = new(Actor.Program, email, "Somebody", [powers], organisation is null ? [] : [organisation], body, MayInvite: true, Send: true);
        return (await Do(served, invite)).Link!;
    }

    private static async Task<Person> SignIn(ServedWorld served, Person person, string link)
    {
        served.Clock.NextMinute();
        Assert.Equal("/account/arrived", (await person.Send(link, ("name", $"Somebody {person.Email[..7]}"), ("password", Person.Password))).Leads);
        await person.SetUpSecondFactor(served.Clock);
        served.Clock.NextMinute();
        await person.Send("/account/sign-out");
        Assert.Equal("/account/sign-in/code", (await person.Send("/account/sign-in", ("email", person.Email), ("password", Person.Password))).Leads);
        Assert.Equal("/account/arrived", (await person.Send("/account/sign-in/code", ("code", person.CodeIn(0, served.Clock)))).Leads);
        return person;
    }

    private static async Task<T> Do<T>(ServedWorld served, IRequest<T> request)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        await using AsyncServiceScope scope = served.App.Services.CreateAsyncScope();
        Work work = scope.ServiceProvider.GetRequiredService<Work>();
        await work.Begin(stop);
        T answer = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, stop);
        await work.Commit(stop);
        return answer;
    }
}
