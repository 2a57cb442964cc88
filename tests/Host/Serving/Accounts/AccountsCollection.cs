namespace ServiceMap.Host.Tests.Serving.Accounts;

/// <summary>The tests that make people on the one served map, and so start it once.</summary>
[CollectionDefinition]
public sealed class AccountsCollection : ICollectionFixture<ServedAccounts>;
