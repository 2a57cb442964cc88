using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Mail;

namespace ServiceMap.Accounts.Pages.Admin;

/// <summary>Where messages go, how many wait, and those that may or may not have been sent.</summary>
[Authorize(nameof(Reach.Administrator))]
internal sealed class MessagesModel(Outbox outbox, IPost post, Acting acting) : AccountPageModel
{
    public string Where => post.Where;

    public bool IsMailed => post is SmtpPost;

    public int Waiting { get; private set; }

    public IReadOnlyList<Letter> Doubtful { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Waiting = await outbox.Waiting(stop);
        Doubtful = await outbox.Doubtful(stop);
    }

    public async Task<IActionResult> OnPostAgainAsync([FromForm(Name = "key")] string? key, CancellationToken stop) =>
        key is not null && await acting.Do((Outbox it) => it.Again(key, Caller.As(Person), stop), stop) ? LocalRedirect("/admin/messages") : NotFound();
}
