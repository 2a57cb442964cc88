using MediatR;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>All areas of this data folder, in the order of their file. Empty before any have been taken in.</summary>
public sealed record AreasKnown : IRequest<IReadOnlyList<AreaSummary>>;

/// <param name="Code">The GSS code.</param>
/// <param name="Name">The area's name.</param>
/// <param name="Kind">What the area is; "the boroughs" are all areas but those of kind <see cref="AreaKind.City"/>.</param>
/// <param name="Group">The Basic Command Unit or other group; null where there is none.</param>
/// <param name="InnerOuter"><c>inner</c> or <c>outer</c>; null where it is not recorded.</param>
public sealed record AreaSummary(AreaCode Code, string Name, AreaKind Kind, string? Group, string? InnerOuter);

/// <summary>What an area is. The City of London has duties like a borough's and is not one of the 32.</summary>
public enum AreaKind
{
    Borough,
    City,
    District,
}
