using System.Globalization;
using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Accounts.Audit;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Design.Addresses;

namespace ServiceMap.Accounts.Pages.Admin;

/// <summary>The audit trail, newest first, and as a file.</summary>
[Authorize(nameof(Reach.Administrator))]
internal sealed class AuditModel(FindInAudit find) : AccountPageModel
{
    public FindInAudit.Wanted Wanted { get; private set; } = null!;

    public FindInAudit.Found Found { get; private set; } = null!;

    public IReadOnlyList<string> Kinds { get; private set; } = [];

    public int Number { get; private set; }

    public int Pages => Math.Max(1, (Found.Count + FindInAudit.PerPage - 1) / FindInAudit.PerPage);

    /// <summary>This page with another value of a field.</summary>
    public string With(string field, string value) => new PageAddress("/admin/audit", [.. Asked()]).With(field, value).ToString();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Wanted = new FindInAudit.Wanted(Text("what"), Text("subject"), Text("who"));
        if (Text("format") == "csv") return File(await find.Csv(Wanted, stop), MediaTypeNames.Text.Csv, "audit.csv");

        Number = int.TryParse(Text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0 ? page : 1;
        Kinds = await find.Kinds(stop);
        Found = await find.Run(Wanted, Number, stop);
        return Number > Pages ? NotFound() : Page();
    }

    private IEnumerable<KeyValuePair<string, string?>> Asked() =>
        from field in new[] { "what", "subject", "who" }
        let value = Text(field)
        where value is not null
        select new KeyValuePair<string, string?>(field, value);

    private string? Text(string field) => Request.Query[field].ToString().Trim() is { Length: > 0 } text ? text : null;
}
