using MediatR;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Contracts;

/// <summary>
/// The services of the directory that are not hidden, by code in ordinal order.
/// </summary>
/// <param name="Only">The services asked for, of which unknown and hidden ones are left out; null asks for all.</param>
public sealed record ServicesKnown(IReadOnlyCollection<ServiceCode>? Only = null) : IRequest<IReadOnlyList<ServiceSummary>>;

/// <param name="Entry">The service as recorded.</param>
/// <param name="Provider">The organisation that runs it.</param>
/// <param name="SiteAreas">
/// The areas in which it has a site that may be known to stand there: found from the site's position, or else as stated. Sites whose
/// location is withheld are in no area.
/// </param>
public sealed record ServiceSummary(ServiceEntry Entry, ProviderEntry Provider, IReadOnlyList<AreaCode> SiteAreas)
{
    /// <summary>The id of its page in the directory, <c>/services/{id}</c>.</summary>
    public Guid Page { get; init; }
}
