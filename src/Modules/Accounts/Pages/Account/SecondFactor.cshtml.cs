using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.SecondFactors;
using ServiceMap.Accounts.Sessions;
using ServiceMap.Accounts.SigningIn;

namespace ServiceMap.Accounts.Pages.Account;

[Authorize(nameof(Reach.SignedIn))]
internal sealed class SecondFactorModel(Acting acting, BrowserSession browser, ConfirmPassword confirm) : AccountPageModel
{
    public const string Code = "code";
    public const string Password = "password";

    private string? plainKey;

    /// <summary>The key to be set up, in groups of four; null where she has a second factor.</summary>
    public string? Key => plainKey is null ? null : string.Join(' ', plainKey.Chunk(4).Select(group => new string(group)));

    public string Email { get; private set; } = "";

    public bool IsRequired { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>Her recovery codes, this one time; null otherwise.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    /// <summary>What an authenticator app understands.</summary>
    public string AppAddress => $"otpauth://totp/ServiceMap:{Uri.EscapeDataString(Email)}?secret={plainKey}&issuer=ServiceMap";

    public QrPicture Picture => QrPicture.Of(AppAddress);

    public Task OnGetAsync(CancellationToken stop) => Read(stop);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = Code)] string? code, CancellationToken stop)
    {
        Codes = await acting.Do((SetUpSecondFactor it) => it.Confirm(Person.Account, code ?? "", SessionId, Caller, stop), stop);
        if (Codes is not null)
        {
            await browser.Begin(HttpContext, Person.Account, withSecondFactor: true);
            return Page();
        }

        await Read(stop);
        return Refuse(Code, "Code is wrong: give the one that the app shows now");
    }

    public async Task<IActionResult> OnPostTakeAwayAsync([FromForm(Name = Password)] string? password, CancellationToken stop)
    {
        if (await confirm.WhyNot(Person.Account, password, Caller, stop) is { } reason)
        {
            await Read(stop);
            return Refuse(Password, reason);
        }

        await acting.Do((SetUpSecondFactor it) => it.TakeAwayOwn(Person.Account, SessionId, Caller, stop), stop);
        await browser.Begin(HttpContext, Person.Account, withSecondFactor: false);
        return LocalRedirect("/account/arrived?return=/account");
    }

    private async Task Read(CancellationToken stop)
    {
        SetUpSecondFactor.State state = await acting.Do((SetUpSecondFactor it) => it.Look(Person.Account, stop), stop);
        (plainKey, Email, IsRequired, CodesLeft) = (state.Key, state.Email, state.IsRequired, state.CodesLeft);
    }
}
