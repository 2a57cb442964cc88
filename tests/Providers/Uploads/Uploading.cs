using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Uploads;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Uploads;

/// <summary>People who download entries, change them in a spreadsheet, and send them back.</summary>
internal sealed class Uploading : IAsyncDisposable
{
    public static readonly SignedIn Jo = Person("Jo", Role.Provider, "charity");
    public static readonly SignedIn Admin = Person("Ada", Role.Administrator);

    public static readonly MadeUpPack Pack = MadeUpPack.Start.Provider("trust").Service("S1").Service("S2", ("description", "=cmd|'/c calc'!A0")).Service("T1", ("provider_id", "trust"));

    private Uploading(TestProgram program, FakeTimeProvider clock) => (Program, Clock) = (program, clock);

    public TestProgram Program { get; }

    public FakeTimeProvider Clock { get; }

    public RunUploads Runs => Program.Get<RunUploads>();

    public static async Task<Uploading> Start(MadeUpPack? pack = null)
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero));
        Uploading uploading = new(await MadeUpPack.StartProgram(clock: clock), clock);
        Assert.Empty((await uploading.Program.Take((pack ?? Pack).Entries)).Refused);
        return uploading;
    }

    public static SignedIn Person(string name, Role role, params string[] organisations) =>
        new(Guid.NewGuid(), name, new HashSet<Role> { role }, organisations.ToHashSet(), null, role == Role.Administrator);

    public async Task<T> In<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using AsyncServiceScope scope = Program.Scope();
        return await act(scope.ServiceProvider);
    }

    public Task Trust(string provider) => In(async scope =>
    {
        ProvidersDb db = scope.GetRequiredService<ProvidersDb>();
        db.Add(new Providers.Drafts.TrustedOrganisation(new ProviderCode(provider), Clock.GetUtcNow().UtcDateTime, "Mo"));
        return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    public Task<Table> Download(SignedIn? who = null) => In(scope => scope.GetRequiredService<DownloadEntries>().Run(who ?? Jo, TestContext.Current.CancellationToken));

    /// <summary>Sends a table as CSV, and waits until it was checked.</summary>
    public async Task<(Guid? Id, IReadOnlyList<string> Faults)> Send(Table table, SignedIn? who = null)
    {
        using MemoryStream file = new();
        Program.Get<IEnumerable<ISheetForm>>().First(form => form.Slug == "csv").Write(table, file);
        return await Send(file.ToArray(), who);
    }

    public async Task<(Guid? Id, IReadOnlyList<string> Faults)> Send(byte[] file, SignedIn? who = null)
    {
        SendUpload.Outcome sent = await In(scope => scope.GetRequiredService<SendUpload>().Run(new MemoryStream(file), Sender(who), TestContext.Current.CancellationToken));
        if (sent.Upload is { } id) await Runs.Ended(id);
        return (sent.Upload, sent.Faults);
    }

    public Task<(Guid? Id, IReadOnlyList<string> Faults)> SendText(string text) => Send(Encoding.UTF8.GetBytes(text));

    /// <summary>Sends a table, and gives what it would do.</summary>
    public async Task<UploadResult> Check(Table table, SignedIn? who = null) => await Result((await Send(table, who)).Id!.Value, who);

    /// <summary>What an upload that was checked would do.</summary>
    public async Task<UploadResult> Result(Guid id, SignedIn? who = null)
    {
        Upload upload = await Upload(id, who);
        return (await In(scope => Task.FromResult(scope.GetRequiredService<KeptUploads>().ResultOf(upload))))!;
    }

    /// <summary>Applies an upload, and waits until that has ended.</summary>
    public async Task<UploadState> Apply(Guid id, SignedIn? who = null)
    {
        if (await In(scope => scope.GetRequiredService<KeptUploads>().Begin(id, (who ?? Jo).Account, TestContext.Current.CancellationToken))) Runs.Apply(id, Sender(who));
        await Runs.Ended(id);
        return (await Upload(id, who)).State;
    }

    public async Task<UploadState> SendAndApply(Table table, SignedIn? who = null) => await Apply((await Send(table, who)).Id!.Value, who);

    public async Task<Upload> Upload(Guid id, SignedIn? who = null) => (await In(scope => scope.GetRequiredService<KeptUploads>().Find(id, (who ?? Jo).Account, TestContext.Current.CancellationToken)))!;

    public async Task<string> Live(string service, string column) => (await Program.Row("services.csv", service))[column];

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    public static UploadSender Sender(SignedIn? who = null) => new(who ?? Jo, IPAddress.Loopback);
}

/// <summary>Changes tables as a person does in a spreadsheet.</summary>
internal static class InSpreadsheet
{
    /// <summary>The table with another text in a cell of the row with this id.</summary>
    public static Table With(this Table table, string id, string column, string text) => table with
    {
        Rows = [.. table.Rows.Select(row => row.Cells[0] != id ? row : row with { Cells = [.. row.Cells.Select((cell, index) => table.Columns[index] == column ? text : cell)] })],
    };

    public static Table WithRow(this Table table, params (string Column, string Text)[] cells) => table with
    {
        Rows = [.. table.Rows, new Row(table.Rows.Count + 2, [.. table.Columns.Select(column => cells.FirstOrDefault(cell => cell.Column == column).Text ?? "")])],
    };
}
