using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Kernel;
using ServiceMap.Providers.Drafts;

namespace ServiceMap.Providers.Uploads;

/// <summary>Says what an upload would do, row by row: whatever would be stored is tried, and undone.</summary>
internal sealed class CheckUpload(PlanUpload plan, OneWrite write)
{
    /// <param name="rows">The rows of the upload.</param>
    /// <param name="sender">Who sent it.</param>
    /// <param name="percent">Is told how far it is.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task<UploadResult> Run(IReadOnlyList<SheetRow> rows, UploadSender sender, Action<int> percent, CancellationToken stop)
    {
        PlannedRow[] planned = [.. await plan.Run(rows, sender, stop)];
        PlannedRow[] changing = [.. planned.Where(row => row.DoesSomething)];
        int done = 0;

        // Others may write between one part and the next.
        foreach (PlannedRow[] some in changing.Chunk(StoreRows.AtATime))
        {
            IReadOnlyList<Refusal> refused = await write.Run(scope => Try(scope, some, stop), stop);
            planned = [.. CheckRows.Marked(planned, some, refused)];
            percent(100 * (done += some.Length) / changing.Length);
        }

        return new UploadResult([.. planned.Select(row => row.Result())]);
    }

    private static async Task<Written<IReadOnlyList<Refusal>>> Try(IServiceProvider scope, PlannedRow[] rows, CancellationToken stop) =>
        Written<IReadOnlyList<Refusal>>.Nothing((await scope.GetRequiredService<StoreRows>().Run(rows, _ => { }, stop)).Refused);
}
