using System.Text;
using System.Text.Json;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Tests;

namespace ServiceMap.Accounts.Tests.Audit;

public sealed class AuditFileTests
{
    [Fact]
    public async Task A_table_has_a_line_for_each_row_oldest_first()
    {
        await using TestProgram program = await Tampered.FiveRows();
        string[] lines = Encoding.UTF8.GetString((await program.Ask(new ExportAudit(AuditFormat.Csv))).Span).TrimEnd('\n').Split('\n');

        Assert.StartsWith("number,at,account_id,name,", lines[0], StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3", "4", "5"], lines[1..].Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task A_spreadsheet_runs_nothing_that_somebody_wrote()
    {
        await using TestProgram program = await TestProgram.Start();
        await program.Ask(new RecordAct(Tampered.Ada, "entry.edited", "=1+1"));
        string file = Encoding.UTF8.GetString((await program.Ask(new ExportAudit(AuditFormat.Csv))).Span);

        Assert.DoesNotContain(",=1+1", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_every_value_is_as_it_was_recorded()
    {
        await using TestProgram program = await TestProgram.Start();
        await program.Ask(new RecordAct(Tampered.Ada, "entry.edited", "=1+1", null, "Zoë"));
        using JsonDocument file = JsonDocument.Parse(await program.Ask(new ExportAudit(AuditFormat.Json)));
        JsonElement row = file.RootElement[0];

        Assert.Equal(("=1+1", JsonValueKind.Null, "Zoë"), (row.GetProperty("subject").GetString(), row.GetProperty("before").ValueKind, row.GetProperty("after").GetString()));
    }
}
