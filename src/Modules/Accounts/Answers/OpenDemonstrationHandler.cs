using MediatR;
using Microsoft.AspNetCore.Identity;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Demonstrations;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Answers;

internal sealed class OpenDemonstrationHandler(UserManager<Account> people, IEnumerable<Demonstration> demonstrations, TimeProvider clock)
    : IRequestHandler<OpenDemonstration, IReadOnlyList<AccountSummary>>
{
    public async Task<IReadOnlyList<AccountSummary>> Handle(OpenDemonstration question, CancellationToken stop)
    {
        Demonstration demonstration = demonstrations.FirstOrDefault() ?? throw new InvalidOperationException("This program is no demonstration.");
        List<(AccountSummary Account, string Does)> opened = [];
        foreach (DemonstrationPerson person in question.People) opened.Add(((await Made(person)).Summary, person.Does));
        demonstration.Open(opened);
        return [.. opened.Select(one => one.Account)];
    }

    private async Task<Account> Made(DemonstrationPerson person)
    {
        string email = $"{person.Name.Replace(' ', '.').ToLowerInvariant()}@example.org";
        Account account = new()
        {
            Id = Guid.NewGuid(), Name = person.Name, Email = email, UserName = email, Roles = [person.Role], Organisations = person.Organisation is { } own ? [own] : [],
            Body = person.Body, Joined = clock.GetUtcNow().UtcDateTime, MayInvite = person.Role == Role.Provider,
        };
        IdentityResult made = await people.CreateAsync(account);
        return made.Succeeded ? account : throw new InvalidOperationException(string.Join(", ", made.Errors.Select(error => error.Code)));
    }
}
