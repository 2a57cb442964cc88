using System.Net;
using ServiceMap.Host.Tests.Serving.Accounts;

namespace ServiceMap.Host.Tests.Serving.Entries;

/// <summary>Whoever keeps an entry reads what readers said about it, over HTTP.</summary>
[Collection<AccountsCollection>]
public sealed class NotesTests(ServedAccounts served)
{
    [Fact]
    public async Task A_note_is_shown_to_whoever_keeps_the_entry_until_she_has_dealt_with_it()
    {
        using Person keeper = await served.Keeper("her-centre");
        string entry = await keeper.Entry();
        await Note(keeper, entry);
        Assert.Contains("1 note from a reader", (await keeper.Read("/my/entries")).Page, StringComparison.Ordinal);
        Person.Seen page = await keeper.Read($"{entry}/notes");
        Assert.Contains("The door is round the corner", page.Page, StringComparison.Ordinal);

        Assert.Equal($"{entry}/notes", (await keeper.Send($"{entry}/notes", ("note", EntryPages.Field(page.Markup, "note")))).Leads);

        Assert.Contains("No notes are waiting", (await keeper.Read($"{entry}/notes")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_organisations_notes_are_not_there()
    {
        using Person keeper = await served.Keeper("her-centre");
        using Person stranger = await served.Keeper("abianda");
        string entry = await keeper.Entry();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Read($"{entry}/notes")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send($"{entry}/notes", ("note", "1"))).Status);
    }

    private static Task<Person.Seen> Note(Person reader, string entry) =>
        reader.Send($"{entry.Replace("/my/entries", "/services", StringComparison.Ordinal)}/wrong", ("note", "The door is round the corner"));
}
