using Microsoft.AspNetCore.Authorization;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Mail;

namespace ServiceMap.Accounts.Pages.Admin;

/// <summary>What the server did by itself: the last runs of each job that did something.</summary>
[Authorize(nameof(Reach.Administrator))]
internal sealed class JobsModel(JobRuns runs) : AccountPageModel
{
    private const int OfEach = 10;

    public ILookup<string, JobRun> Last { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Last = await runs.Last(OfEach, stop);
}
