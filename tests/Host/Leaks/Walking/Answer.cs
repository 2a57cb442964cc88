using System.Net;

namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>An answer, byte for byte.</summary>
/// <param name="Status">The number and its words.</param>
/// <param name="Headers">The headers, one a line, in the order of their names.</param>
/// <param name="Body">The body as it came.</param>
internal sealed record Answer(string Status, string Headers, byte[] Body)
{
    public required HttpStatusCode Code { get; init; }

    public required string Type { get; init; }

    public required string Encoding { get; init; }

    public string? Tag { get; init; }

    /// <summary>Where it leads; null for nowhere.</summary>
    public string? Leads { get; init; }

    /// <summary>The cookies that it sets, as they are sent back; empty for none.</summary>
    public required string Cookies { get; init; }

    public bool IsSuccess => (int)Code is >= 200 and < 300;

    public static async Task<Answer> Of(HttpResponseMessage response)
    {
        IEnumerable<string> headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .Select(header => $"{header.Key}: {header.Value}").Order(StringComparer.OrdinalIgnoreCase);
        return new Answer($"{(int)response.StatusCode} {response.ReasonPhrase}", string.Join('\n', headers), await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))
        {
            Code = response.StatusCode,
            Type = response.Content.Headers.ContentType?.MediaType ?? "",
            Encoding = string.Join(',', response.Content.Headers.ContentEncoding),
            Cookies = response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? set) ? string.Join("; ", set.Select(cookie => cookie.Split(';')[0])) : "",
            Tag = response.Headers.ETag?.ToString(),
            Leads = response.Headers.Location?.OriginalString,
        };
    }
}
