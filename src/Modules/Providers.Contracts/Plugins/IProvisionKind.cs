namespace ServiceMap.Providers.Contracts.Plugins;

/// <summary>
/// A kind of provision. To add one, implement this in a file of its own; it is found by scanning, and nothing else needs to know it.
/// </summary>
public interface IProvisionKind
{
    /// <summary>What identifies the kind in data packs and addresses; small letters and hyphens; never changes.</summary>
    string Slug { get; }

    /// <summary>Its name on pages, such as "Women's hub".</summary>
    string Name { get; }

    /// <summary>How confidential a location of this kind is from its first save, until somebody entitled says otherwise.</summary>
    Confidentiality LocationsStart => Confidentiality.Public;

    /// <summary>The columns of <c>services.csv</c> that an entry of this kind must fill in, besides those that every entry must.</summary>
    IReadOnlyList<string> MustSay => [];
}
