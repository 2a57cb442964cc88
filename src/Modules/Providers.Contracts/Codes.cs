namespace ServiceMap.Providers.Contracts;

/// <summary>The id of a provider, such as <c>women-in-prison</c>. It never changes.</summary>
public readonly record struct ProviderCode(string Value)
{
    /// <summary>
    /// The id under which services are recorded whose provider no source states. All of them count as one provider at most, and
    /// it is never listed as an organisation.
    /// </summary>
    public static readonly ProviderCode NotStated = new("provider-not-stated");

    public override string ToString() => Value;
}

/// <summary>The id of a service, such as <c>P001</c>. It never changes.</summary>
public readonly record struct ServiceCode(string Value)
{
    public override string ToString() => Value;
}
