using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>Notes that the background worker did one of its jobs, for administrators to see.</summary>
/// <param name="Job">The job, such as <c>reminders</c>.</param>
/// <param name="Began">When it began.</param>
/// <param name="Ended">When it ended.</param>
/// <param name="Did">What it did, as a sentence without its full stop.</param>
/// <param name="Failed">Whether it failed; it is tried again.</param>
public sealed record RecordRun(string Job, DateTimeOffset Began, DateTimeOffset Ended, string Did, bool Failed) : IRequest;
