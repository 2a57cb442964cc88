using System.Net;
using System.Text.RegularExpressions;
using OtpNet;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>Somebody at a browser: she reads pages, and sends their forms with the tokens that belong to them.</summary>
internal sealed partial class Person : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";

    public const string Password = "three plain words in a row";

    private readonly CookieJar jar = new();

    public Person(Uri server, string email)
    {
        Email = email;
        Http = new HttpClient(jar) { BaseAddress = server };
        Http.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    /// <summary>Follows no redirection, and keeps her cookies.</summary>
    public HttpClient Http { get; }

    public CookieJar Cookies => jar;

    public string Email { get; }

    /// <summary>The key of her authenticator app; null until she has set one up.</summary>
    public string? Key { get; set; }

    public string[] RecoveryCodes { get; set; } = [];

    /// <summary>The one-time code that her app shows after so many of its steps of thirty seconds.</summary>
    public string CodeIn(int steps, TimeProvider? clock = null) =>
        new Totp(Base32Encoding.ToBytes(Key!)).ComputeTotp((clock ?? TimeProvider.System).GetUtcNow().UtcDateTime.AddSeconds(30 * steps));

    public async Task<Seen> Read(string address)
    {
        using HttpResponseMessage answer = await Http.GetAsync(address, TestContext.Current.CancellationToken);
        return await Seen.Of(answer);
    }

    /// <summary>Reads a page and sends its form to it, or to one of its handlers; where the page has no form, as if it had one.</summary>
    /// <param name="address">The address of the page.</param>
    /// <param name="handler">Which of its forms; null for the one without a handler.</param>
    /// <param name="fields">What she fills in.</param>
    public async Task<Seen> Send(string address, string? handler, params (string Name, string Value)[] fields)
    {
        string to = handler is null ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={handler}";
        using FormUrlEncodedContent form = new([.. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)), new(TokenField, await TokenOf(address))]);
        using HttpResponseMessage answer = await Http.PostAsync(to, form, TestContext.Current.CancellationToken);
        return await Seen.Of(answer);
    }

    /// <summary>Reads a page and sends its form with a file.</summary>
    public async Task<Seen> SendFile(string address, string field, byte[] file)
    {
        using StringContent token = new(await TokenOf(address));
        using ByteArrayContent part = new(file);
        using MultipartFormDataContent form = new() { { token, TokenField }, { part, field, "entries" } };
        using HttpResponseMessage answer = await Http.PostAsync(address, form, TestContext.Current.CancellationToken);
        return await Seen.Of(answer);
    }

    public Task<Seen> Send(string address, params (string Name, string Value)[] fields) => Send(address, null, fields);

    private async Task<string> TokenOf(string address)
    {
        Match token = Token().Match((await Read(address)).Markup);
        if (!token.Success) token = Token().Match((await Read("/account")).Markup);
        return token.Groups["token"].Value;
    }

    public void Dispose() => Http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();

    /// <param name="Status">The status of the answer.</param>
    /// <param name="Leads">Where it leads; empty where nowhere.</param>
    /// <param name="Markup">The page as it was sent.</param>
    internal sealed record Seen(HttpStatusCode Status, string Leads, string Markup)
    {
        /// <summary>The page as a person reads it: without the escapes of markup.</summary>
        public string Page => WebUtility.HtmlDecode(Markup);

        public static async Task<Seen> Of(HttpResponseMessage answer) =>
            new(answer.StatusCode, Below(answer.Headers.Location), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        private static string Below(Uri? address) => address is null ? "" : address.IsAbsoluteUri ? address.PathAndQuery : address.OriginalString;
    }
}
