using ServiceMap.Kernel;

namespace ServiceMap.Providers.Contracts.Plugins;

/// <summary>
/// A source of entries for the directory. To add one, implement this in a file or folder of its own; it is found by scanning and
/// chosen by its slug. What a source gives is checked by the directory, the same for all sources.
/// </summary>
public interface IDirectorySource
{
    /// <summary>What the operator calls it on the command line; small letters and hyphens.</summary>
    string Slug { get; }

    /// <summary>Its name for people.</summary>
    string Name { get; }

    /// <summary>
    /// Reads everything that the source has. The same input gives the same entries under the same codes, every time. A row that
    /// cannot be read is reported among the refusals: it is neither thrown nor dropped.
    /// </summary>
    Task<DirectoryReading> Read(SourceInput input, CancellationToken stop);
}

/// <summary>What an operator pointed a source at.</summary>
/// <param name="Path">The file, folder or address, as given.</param>
/// <param name="Tables">The CSV files that were found there, already split into cells.</param>
public sealed record SourceInput(string Path, IReadOnlyList<Table> Tables);

/// <summary>The entries of a source, each with its place for whoever has to mend it, and the rows that could not be read.</summary>
public sealed record DirectoryReading(
    IReadOnlyList<Placed<ProviderEntry>> Providers,
    IReadOnlyList<Placed<ServiceEntry>> Services,
    IReadOnlyList<Placed<LocationEntry>> Locations,
    IReadOnlyList<Refusal> Refused);

/// <summary>An entry and where it stands in its source: a file's name and a line from 1, or 0 where there are no lines.</summary>
public sealed record Placed<T>(T Entry, string File, int Line);
