using MediatR;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Providers.Contracts;

/// <summary>The sites about whose place somebody should ask. Postcodes are looked up on this machine alone.</summary>
/// <param name="WithWithheld">Whether withheld sites are counted too, which is for the operator alone.</param>
public sealed record SitesToCheck(bool WithWithheld) : IRequest<SitesDoubted>;

/// <param name="Public">The public sites, by id in ordinal order.</param>
/// <param name="Withheld">How many withheld sites there are to check; null unless asked for.</param>
public sealed record SitesDoubted(IReadOnlyList<SiteToCheck> Public, int? Withheld);

/// <param name="Id">The site.</param>
/// <param name="Name">Its name.</param>
/// <param name="Service">The service that happens there.</param>
/// <param name="Doubts">What is doubtful; one or more.</param>
/// <param name="Stated">The area that its source states; null where it states none.</param>
/// <param name="Found">The area that covers its position; null where none does, or there is no position.</param>
public sealed record SiteToCheck(
    string Id, string Name, ServiceCode Service, IReadOnlyList<SiteDoubt> Doubts, AreaCode? Stated, AreaCode? Found);

/// <summary>Why somebody should ask where a site is.</summary>
public enum SiteDoubt
{
    /// <summary>There is neither a position nor a postcode that is known: the site counts in the area that is stated, if any.</summary>
    NotLocated,

    /// <summary>The area that covers its position is not the one that is stated. The site counts where its position is.</summary>
    AreasDisagree,

    /// <summary>Its postcode is not among those that have been loaded.</summary>
    PostcodeNotKnown,

    /// <summary>Its postcode is not in use any more.</summary>
    PostcodeEnded,
}
