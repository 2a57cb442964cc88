namespace ServiceMap.Host.Tests.Serving.Listings;

/// <summary>The tests that read the one served directory, and so start it once.</summary>
[CollectionDefinition]
public sealed class DirectoryCollection : ICollectionFixture<ServedDirectory>;
