namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>Asks for one address in every way that there is: each verb, each condition, each form of an answer.</summary>
internal sealed class EveryWay(Visitor visitor, string address)
{
    private static readonly string[] Verbs = ["HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "SEARCH"];

    private static readonly (string Name, string Value)[] Headers =
    [
        ("Accept-Encoding", "br"), ("Accept-Encoding", "gzip"), ("Accept", "application/json"), ("Accept", "application/problem+json"), ("Accept", "text/csv"),
        ("Range", "bytes=0-99"), ("If-None-Match", "*"), ("If-Modified-Since", "Mon, 01 Jan 2029 00:00:00 GMT"), ("Cookie", "a=b"), ("Origin", "https://elsewhere.example.org"),
    ];

    public async Task Ask(Action<Asking, Answer> keep)
    {
        Answer first = await One(Asking.Get(address), keep);
        if (first is { Tag: { } tag, Cookies.Length: 0 }) await One(Asking.Get(address) with { Header = ("If-None-Match", tag) }, keep);
        foreach (string verb in Verbs) await One(new Asking(verb, address), keep);
        foreach ((string, string) header in Headers) await One(Asking.Get(address) with { Header = header }, keep);
    }

    private async Task<Answer> One(Asking asking, Action<Asking, Answer> keep)
    {
        Answer answer = await visitor.Ask(asking);
        keep(asking, answer);
        return answer;
    }
}
