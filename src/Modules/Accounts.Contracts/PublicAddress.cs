namespace ServiceMap.Accounts.Contracts;

/// <summary>Where people find this site, for links in messages.</summary>
/// <param name="Value">The address, without a slash at its end: <c>https://map.example.org</c>.</param>
public sealed record PublicAddress(string Value);
