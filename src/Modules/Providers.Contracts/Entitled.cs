namespace ServiceMap.Providers.Contracts;

/// <summary>
/// The right to read what is withheld of locations: who reads, and why, both of which are recorded. Without one no question has any of it
/// in its answer. Only whoever has made sure who is asking may make one: a test lists the places.
/// </summary>
public sealed record Entitled
{
    private Entitled(string role, string account, string why, ProviderCode? ownOf)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(account);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        Who = $"{role} {account}";
        Why = why;
        OwnOf = ownOf;
    }

    /// <summary>The role and the account, such as <c>operator root</c>.</summary>
    public string Who { get; }

    public string Why { get; }

    /// <summary>The provider whose services' locations she may read, and no others; null for all.</summary>
    public ProviderCode? OwnOf { get; }

    /// <summary>Somebody at the command line, who has the data folder in her hands.</summary>
    /// <param name="account">Her name in the operating system.</param>
    /// <param name="why">What she asked for.</param>
    public static Entitled Operator(string account, string why) => new("operator", account, why, null);

    public static Entitled Administrator(string account, string why) => new("administrator", account, why, null);

    /// <summary>Somebody of the organisation that runs the services.</summary>
    /// <exception cref="ArgumentException">The provider is <see cref="ProviderCode.NotStated"/>, which nobody speaks for.</exception>
    public static Entitled Provider(ProviderCode provider, string account, string why) => provider == ProviderCode.NotStated
        ? throw new ArgumentException("Nobody speaks for a provider that is not stated.", nameof(provider))
        : new Entitled($"provider {provider}", account, why, provider);
}
