using System.Data.Common;
using MediatR;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Design.Maps;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Serving.Diagnostics;

/// <summary>Ready is who has brought the data up, can read the database now, and has in memory what was last written to it.</summary>
internal sealed class Readiness(Preparation data, WatchStore watch, DataFolder folder, IMediator ask) : IHealthCheck
{
    /// <summary>So many seconds a lock may hold up the answer.</summary>
    private const int Patience = 1;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!data.Done.IsCompletedSuccessfully) return HealthCheckResult.Unhealthy("starting");

        // The file is opened anew: a connection that is open already may still read one that has gone.
        return !watch.Fails && StoreFile.IsOne(folder.Database, Patience) && await PagesCanRead(cancellationToken)
            ? HealthCheckResult.Healthy("ready")
            : HealthCheckResult.Unhealthy("database unreadable");
    }

    /// <summary>Asks of the database what every page asks.</summary>
    private async Task<bool> PagesCanRead(CancellationToken stop)
    {
        try
        {
            await ask.Send(new AreaShapes(CurrentPaths.Tolerance), stop);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
