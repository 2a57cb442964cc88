using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Drafts;
using ServiceMap.Providers.Storage;
using ServiceMap.Providers.Uploads;

namespace ServiceMap.Providers.Tests.Uploads;

public sealed class ApplyUploadTests
{
    [Fact]
    public async Task What_a_new_organisation_changes_waits_row_by_row()
    {
        await using Uploading uploading = await Uploading.Start();

        Assert.Equal(UploadState.Applied, await uploading.SendAndApply(Both(await uploading.Download())));

        Assert.Equal([(DraftState.Waiting, null), (DraftState.Waiting, null)], await Drafts(uploading));
        Assert.Equal("", await uploading.Live("S1", "capacity"));
    }

    [Fact]
    public async Task What_a_trusted_organisation_changes_is_live_at_once_and_listed_for_review()
    {
        await using Uploading uploading = await Uploading.Start();
        await uploading.Trust("charity");

        Assert.Equal(UploadState.Applied, await uploading.SendAndApply(Both(await uploading.Download())));

        Assert.Equal([(DraftState.Published, 2), (DraftState.Published, 2)], await Drafts(uploading));
        Assert.Equal(("12", "13"), (await uploading.Live("S1", "capacity"), await uploading.Live("S2", "capacity")));
    }

    [Fact]
    public async Task What_an_administrator_changes_is_live_at_once()
    {
        await using Uploading uploading = await Uploading.Start();

        await uploading.SendAndApply((await uploading.Download(Uploading.Admin)).With("T1", "capacity", "12"), Uploading.Admin);

        Assert.Equal("12", await uploading.Live("T1", "capacity"));
        Assert.Equal([(DraftState.Reviewed, 2)], await Drafts(uploading));
    }

    [Fact]
    public async Task An_entry_that_was_added_is_live_where_its_organisation_is_trusted()
    {
        await using Uploading uploading = await Uploading.Start();
        await uploading.Trust("charity");

        await uploading.SendAndApply((await uploading.Download()).WithRow(PlanUploadTests.New));

        Assert.Contains("The new one", (await uploading.Download()).Rows.Select(row => row.Cells[2]));
    }

    [Fact]
    public async Task What_widens_who_may_know_a_site_waits_even_where_the_organisation_is_trusted()
    {
        await using Uploading uploading = await Uploading.Start(ServiceMap.Tests.MadeUpPack.Start.Service("S1", ("state", "hidden")).Location("L1", "S1", ("confidentiality", "public")));
        await uploading.Trust("charity");

        await uploading.SendAndApply((await uploading.Download()).With("S1", "state", "live"));

        Assert.Equal([(DraftState.Waiting, null)], await Drafts(uploading));
    }

    [Fact]
    public async Task Sites_stay_as_they_are()
    {
        await using Uploading uploading = await Uploading.Start(Uploading.Pack.Location("L1", "S1", ("name", "The house"), ("address", "1 High Road"), ("confidentiality", "address-withheld")));
        await uploading.Trust("charity");
        IReadOnlyDictionary<string, string> before = await uploading.Program.Site("L1", withWithheld: true);

        await uploading.SendAndApply(Both(await uploading.Download()));

        Assert.Equal(before, await uploading.Program.Site("L1", withWithheld: true));
    }

    [Fact]
    public async Task Nothing_is_applied_where_a_row_is_refused()
    {
        await using Uploading uploading = await Uploading.Start();
        await uploading.Trust("charity");

        Assert.Equal(UploadState.Checked, await uploading.SendAndApply(Both(await uploading.Download()).With("S2", "kind", "palace")));

        Assert.Equal("", await uploading.Live("S1", "capacity"));
    }

    [Fact]
    public async Task Nothing_is_applied_where_somebody_changed_an_entry_since_she_looked()
    {
        await using Uploading uploading = await Uploading.Start();
        await uploading.Trust("charity");
        (Guid? id, _) = await uploading.Send(Both(await uploading.Download()));
        await uploading.SendAndApply((await uploading.Download(Uploading.Admin)).With("S1", "capacity", "20"), Uploading.Admin);

        Assert.Equal(UploadState.NotApplied, await uploading.Apply(id!.Value));

        Assert.Equal("", await uploading.Live("S2", "capacity"));
    }

    [Fact]
    public async Task Every_row_is_in_the_audit_trail()
    {
        await using Uploading uploading = await Uploading.Start();
        await uploading.Trust("charity");

        await uploading.SendAndApply(Both(await uploading.Download()));

        Assert.Equal(["S1", "S2"], uploading.Program.Cells("SELECT subject FROM accounts_audit WHERE what = 'entry.edited' ORDER BY subject"));
    }

    [Fact]
    public async Task An_entry_of_which_she_has_a_draft_is_refused()
    {
        await using Uploading uploading = await Uploading.Start();
        await uploading.SendAndApply(Both(await uploading.Download()));

        UploadResult result = await uploading.Check(Both(await uploading.Download()));

        Assert.Equal(["id", "id"], result.Of(RowKind.Refused).Select(row => row.Faults.Single().Field));
    }

    private static Table Both(Table table) => table.With("S1", "capacity", "12").With("S2", "capacity", "13");

    private static async Task<(DraftState, int?)[]> Drafts(Uploading uploading) =>
        [.. (await uploading.In(scope => scope.GetRequiredService<ProvidersDb>().Drafts.AsNoTracking().OrderBy(draft => draft.Service).ToListAsync(TestContext.Current.CancellationToken))).Select(draft => (draft.State, draft.Became))];
}
