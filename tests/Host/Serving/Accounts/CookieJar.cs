using Microsoft.Net.Http.Headers;

namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>
/// Keeps cookies as a browser does that takes the machine itself for secure: those for secure connections go over http too, which the
/// framework's own jar would refuse.
/// </summary>
internal sealed class CookieJar() : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
{
    private readonly SortedDictionary<string, string> cookies = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Cookies => cookies;

    /// <summary>Every cookie as it was set, one a line.</summary>
    public string Set { get; private set; } = "";

    public void Put(string name, string value) => cookies[name] = value;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
        if (!answer.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? set)) return answer;
        Set = string.Join('\n', set.Prepend(Set));
        foreach (SetCookieHeaderValue cookie in SetCookieHeaderValue.ParseList([.. set]))
        {
            if (cookie.Value.Length == 0) cookies.Remove(cookie.Name.ToString());
            else cookies[cookie.Name.ToString()] = cookie.Value.ToString();
        }

        return answer;
    }
}
