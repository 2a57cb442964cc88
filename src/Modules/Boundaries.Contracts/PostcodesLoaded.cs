using MediatR;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>Which postcodes have been loaded; null where there are none.</summary>
public sealed record PostcodesLoaded : IRequest<LoadedPostcodes?>;

/// <param name="Number">How many have a position and can be found.</param>
/// <param name="Ended">How many of these have been terminated.</param>
/// <param name="Kind">What they were read from, such as <c>ONS Postcode Directory</c>.</param>
/// <param name="Source">The name of the file, folder or zip.</param>
/// <param name="IsDamaged">Whether the file in which they are kept cannot be read any more: nothing else is known then.</param>
public sealed record LoadedPostcodes(int Number, int Ended, string Kind, string Source, bool IsDamaged);
