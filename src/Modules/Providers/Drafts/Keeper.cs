using System.Net;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Drafts;

/// <summary>Somebody of whom it is sure that she keeps the entries of an organisation, and so may know what is withheld of its sites.</summary>
internal sealed record Keeper
{
    private readonly string why;

    private Keeper(SignedIn person, ProviderCode provider, Role role, IPAddress? from, string why)
    {
        (Person, Provider, this.why) = (person, provider, why);
        Role = role;
        Actor = Actor.Of(person, role, from);
    }

    public SignedIn Person { get; }

    public ProviderCode Provider { get; }

    /// <summary>Provider for her own organisations, else administrator.</summary>
    public Role Role { get; }

    public Actor Actor { get; }

    /// <summary>Her right to read what is withheld of the organisation's sites, and of no other's.</summary>
    public Entitled Entitled => Role == Role.Provider
        ? Entitled.Provider(Provider, $"{Person.Account:D} {Person.Name}", why)
        : Entitled.Administrator($"{Person.Account:D} {Person.Name}", why);

    /// <param name="person">Who is signed in.</param>
    /// <param name="provider">The organisation whose entry it is.</param>
    /// <param name="from">Where she is.</param>
    /// <param name="why">What she is about to do, for the record of readings.</param>
    /// <returns>Null where she does not keep it.</returns>
    public static Keeper? Of(SignedIn person, ProviderCode provider, IPAddress? from, string why)
    {
        if (provider == ProviderCode.NotStated ? !person.IsAdministrator || !person.HasSecondFactor : !person.Keeps(provider.Value)) return null;
        bool isOwn = person.Roles.Contains(Role.Provider) && person.Organisations.Contains(provider.Value);
        return new Keeper(person, provider, isOwn ? Role.Provider : Role.Administrator, from, why);
    }
}
