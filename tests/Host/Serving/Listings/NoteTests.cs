using System.Net;
using System.Text.RegularExpressions;

namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>"Something is wrong here": a note about an entry, that only its keeper reads.</summary>
[Collection<DirectoryCollection>]
public sealed partial class NoteTests(ServedDirectory directory)
{
    [Fact]
    public async Task Names_the_entry() =>
        Assert.Contains("The entry is <strong>Weaving hub</strong>.", (await directory.Ask(await Address("weaving hub"))).Page, StringComparison.Ordinal);

    [Fact]
    public async Task A_note_that_was_sent_leads_to_thanks()
    {
        (HttpStatusCode status, string leads, _) = await Send("weaving club", "The telephone rings in vain.");

        Assert.Equal(HttpStatusCode.Found, status);
        Assert.Contains("Your note was sent", (await directory.Ask(leads)).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_keeper_can_read_it()
    {
        await Send("weaving line", "Nobody answers on Tuesdays.");

        Assert.Contains(await directory.Run("notes", "list"), line => line.Contains("Nobody answers on Tuesdays.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_in_no_page()
    {
        await Send("weaving hub", "The loom has moved to Xanadu.");

        foreach (string address in new[] { await directory.AddressOf("weaving hub"), await Address("weaving hub"), "/services?q=xanadu", "/services?q=weaving+hub" })
        {
            Assert.DoesNotContain("moved to Xanadu", (await directory.Ask(address)).Page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public async Task An_empty_note_is_told(string note)
    {
        (HttpStatusCode status, _, string page) = await Send("weaving hub", note);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Error: Enter what is wrong", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_told_and_kept_in_its_field()
    {
        string note = new('x', 2001);

        (HttpStatusCode status, _, string page) = await Send("weaving hub", note);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Error: What is wrong must be 2,000 characters or fewer", page, StringComparison.Ordinal);
        Assert.Contains(note, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_without_the_token_of_its_form_is_refused()
    {
        using FormUrlEncodedContent form = new([new("note", "From elsewhere")]);
        using HttpResponseMessage answer = await directory.Http.PostAsync(await Address("weaving hub"), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_service_that_is_not_there_takes_no_note() =>
        Assert.Equal(HttpStatusCode.NotFound, (await directory.Ask($"/services/{Guid.Empty:D}/wrong")).Status);

    [Fact]
    public async Task The_title_names_no_service() =>
        Assert.Contains("<title>Something is wrong with an entry – ServiceMap</title>", (await directory.Ask(await Address("weaving hub"))).Page, StringComparison.Ordinal);

    private async Task<string> Address(string words) => $"{await directory.AddressOf(words)}/wrong";

    /// <summary>Sends the form of the page as a browser does, with its token and its cookie.</summary>
    private async Task<(HttpStatusCode Status, string Leads, string Page)> Send(string words, string note)
    {
        string address = await Address(words);
        using HttpResponseMessage shown = await directory.Http.GetAsync(address, TestContext.Current.CancellationToken);
        string token = Token().Match(await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups["token"].Value;
        using HttpRequestMessage sending = new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("note", note), new("__RequestVerificationToken", token)]) };
        sending.Headers.Add("Cookie", shown.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        using HttpResponseMessage sent = await directory.Http.SendAsync(sending, TestContext.Current.CancellationToken);
        return (sent.StatusCode, sent.Headers.Location?.ToString() ?? "", WebUtility.HtmlDecode(await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
