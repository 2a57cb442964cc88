using Microsoft.EntityFrameworkCore;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Commissioning.Storage;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Commissioning.Projects;

/// <summary>Takes the projects of a data pack in.</summary>
internal sealed class TakeProjects(CommissioningDb db)
{
    internal static readonly string[] Columns = ["id", "name", "lead_body", "service_ids", "description", "source_title", "source_url"];

    /// <returns>What changed, each project as it was before (where it was) and as it is now.</returns>
    public async Task<Upsert.Changes<Project>> Run(Table table, Known services, Unnamed unnamed, ICollection<Refusal> refusals, CancellationToken stop)
    {
        List<Project> said = [.. PackRows.Read(table, Columns, ["id"], refusals, cells => Read(cells, services))];
        return Upsert.Run(db, said, await db.Projects.ToDictionaryAsync(project => project.Code, stop), project => project.Code, unnamed);
    }

    internal static string?[] Write(Project project) =>
    [
        project.Code.Value, project.Name, project.LeadBody, string.Join(';', project.Services), project.Description, project.SourceTitle,
        project.SourceUrl,
    ];

    private static Project Read(RowReader cells, Known services) => new()
    {
        Code = new ProjectCode(cells.Id("id")),
        Name = cells.RequiredName("name"),
        LeadBody = cells.Text("lead_body"),
        Services = [.. cells.KnownList("service_ids", services).Select(id => new ServiceCode(id))],
        Description = cells.Text("description"),
        SourceTitle = cells.Text("source_title"),
        SourceUrl = cells.Text("source_url"),
    };
}
