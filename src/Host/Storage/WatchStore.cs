using System.Data.Common;
using System.Globalization;
using ServiceMap.Gaps.Grids;
using ServiceMap.Host.Serving;

namespace ServiceMap.Host.Storage;

/// <summary>
/// Notices within a quarter of a second when another program has written to the database, such as an import on the command line
/// beside a running server, and has the grid read again.
/// </summary>
internal sealed partial class WatchStore(DataFolder folder, CurrentGrid grid, Preparation data, ILogger<WatchStore> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await data.Done.WaitAsync(stoppingToken);
        await using DbConnection connection = folder.Connect();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        using PeriodicTimer timer = new(Pause);

        // What was written between the first reading of the grid and now is seen by reading once more.
        long seen = -1;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                long version = await Version();
                if (version == seen) continue;
                await grid.Renew(stoppingToken);
                seen = version;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                CannotRead(log, error.Message);
            }
        }

        async Task<long> Version() => Convert.ToInt64(await command.ExecuteScalarAsync(stoppingToken), CultureInfo.InvariantCulture);
    }

    [LoggerMessage(1, LogLevel.Warning, "The database could not be read just now and will be tried again: {Reason}")]
    private static partial void CannotRead(ILogger log, string reason);
}
