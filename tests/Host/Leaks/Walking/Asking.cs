using ServiceMap.Host.Tests.Leaks.Searching;

namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>A request.</summary>
/// <param name="Method">GET and the like.</param>
/// <param name="Address">The path with what follows it.</param>
internal sealed record Asking(string Method, string Address)
{
    /// <summary>What somebody typed into it and may read again in its answer; empty for nothing.</summary>
    public string Typed { get; init; } = "";

    /// <summary>The fields of a form that is sent; null for no body.</summary>
    public string? Body { get; init; }

    public (string Name, string Value)? Header { get; init; }

    public static Asking Get(string address, string typed = "") => new("GET", address) { Typed = typed };

    /// <summary>What is asked, the same however often a form is fetched anew.</summary>
    public override string ToString() => Normal.Of($"{Method} {Address}{(Header is { } header ? $" {header.Name}: {header.Value}" : "")}{(Body is null ? "" : $" [{Body}]")}");
}
