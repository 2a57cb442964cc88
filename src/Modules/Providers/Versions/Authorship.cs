using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Providers.Versions;

/// <summary>Who makes a version, how and why.</summary>
internal sealed record Authorship(Actor Who, VersionKind Kind, string? Note = null);
