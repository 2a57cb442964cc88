using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.People;

namespace ServiceMap.Accounts.Pages.Account;

[Authorize(nameof(Reach.SignedIn))]
internal sealed class NameModel(Acting acting) : AccountPageModel
{
    public const string Field = "name";

    public async Task<IActionResult> OnPostAsync([FromForm(Name = Field)] string? name, CancellationToken stop)
    {
        string called = (name ?? "").Trim();
        if (called is "" or { Length: > Rename.Longest }) return Refuse(Field, $"Enter your name, in {Rename.Longest} characters or fewer");
        await acting.Do((Rename it) => it.Run(Person.Account, called, Caller.As(Person), stop), stop);
        return LocalRedirect("/account");
    }
}
