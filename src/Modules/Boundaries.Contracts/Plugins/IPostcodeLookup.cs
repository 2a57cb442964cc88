namespace ServiceMap.Boundaries.Contracts.Plugins;

/// <summary>
/// Somebody who knows where postcodes are. To add one, implement this in a file of its own; it is found by scanning. All that are ready are
/// asked, those that stay on this machine first, each only for what the ones before it did not know.
/// </summary>
public interface IPostcodeLookup
{
    /// <summary>Whether asking tells another machine the postcodes. Such a one is never asked about what is withheld.</summary>
    bool AsksOutside { get; }

    /// <summary>Whether there is anything to ask: postcodes loaded, an address configured.</summary>
    Task<bool> IsReady(CancellationToken stop);

    /// <summary>
    /// One place for each postcode, in the order asked, null for one that is not known; null for all where it does not answer just now,
    /// which is an expected outcome and not thrown.
    /// </summary>
    Task<IReadOnlyList<PostcodePlace?>?> Find(IReadOnlyList<Postcode> postcodes, CancellationToken stop);
}
