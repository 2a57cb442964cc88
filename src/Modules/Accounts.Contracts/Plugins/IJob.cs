namespace ServiceMap.Accounts.Contracts.Plugins;

/// <summary>
/// Something that the server does by itself, time and again, in the background: one job after the other, never two at once. What fails is
/// tried again, later each time.
/// </summary>
public interface IJob
{
    /// <summary>What it is called where its runs are shown: a word or two in small letters, which no other job has.</summary>
    string Name { get; }

    /// <summary>How long after the beginning of one run the next may begin. Nothing runs more often than every 20 seconds.</summary>
    TimeSpan Every { get; }

    /// <summary>Does all that there is to do by now. Whatever an earlier run did, or was stopped in the middle of, is not done twice.</summary>
    /// <returns>What was done, as a sentence without its full stop; null where there was nothing to do, which is not recorded.</returns>
    Task<string?> Run(DateTimeOffset now, CancellationToken stop);
}
