using Microsoft.EntityFrameworkCore;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Accounts.Storage;

namespace ServiceMap.Accounts.Mail;

/// <summary>What the background worker did, for administrators to see: the last runs of each job.</summary>
internal sealed class JobRuns(AccountsDb db)
{
    private const int KeptOfEach = 200;

    public async Task Keep(RecordRun run, CancellationToken stop)
    {
        db.Add(new JobRun { Id = Guid.NewGuid(), Job = run.Job, Began = run.Began.UtcDateTime, Ended = run.Ended.UtcDateTime, Did = run.Did, Failed = run.Failed });
        await db.SaveChangesAsync(stop);
        await db.Runs.Where(one => one.Job == run.Job).OrderByDescending(one => one.Began).ThenBy(one => one.Id).Skip(KeptOfEach).ExecuteDeleteAsync(stop);
    }

    /// <summary>The last runs of each job that has any, newest first.</summary>
    public async Task<ILookup<string, JobRun>> Last(int each, CancellationToken stop)
    {
        List<JobRun> runs = await db.Runs.AsNoTracking().OrderBy(run => run.Job).ThenByDescending(run => run.Began).ToListAsync(stop);
        return runs.GroupBy(run => run.Job).SelectMany(job => job.Take(each)).ToLookup(run => run.Job);
    }
}
