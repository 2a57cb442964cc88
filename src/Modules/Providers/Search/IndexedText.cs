namespace ServiceMap.Providers.Search;

/// <summary>What is looked through of a listing.</summary>
internal sealed record IndexedText(string Name, string Provider, string Needs, string Description);
