using System.Data.Common;
using MediatR;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ServiceMap.Gaps.Pictures;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Serving.Diagnostics;

/// <summary>Ready is who has brought the data up, can read the database now, and has in memory what was last written to it.</summary>
internal sealed class Readiness(Preparation data, WatchStore watch, ReadsOfStore reads, CurrentPaths paths, IMediator ask) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!data.Done.IsCompletedSuccessfully) return HealthCheckResult.Unhealthy("starting");
        return !watch.Fails && await reads.Work(cancellationToken) && await PagesCanRead(cancellationToken)
            ? HealthCheckResult.Healthy("ready")
            : HealthCheckResult.Unhealthy("database unreadable");
    }

    /// <summary>Asks of the database what every page asks.</summary>
    private async Task<bool> PagesCanRead(CancellationToken stop)
    {
        try
        {
            await paths.Get(ask, stop);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
