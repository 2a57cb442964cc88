using MediatR;

namespace ServiceMap.Boundaries.Contracts;

/// <summary>Where postcodes are. They are neither kept nor logged.</summary>
/// <param name="Postcodes">The postcodes asked about.</param>
/// <param name="MayAskOutside">
/// Whether a look-up on another machine, where the operator has configured one, may be told them. Never for what is withheld.
/// </param>
public sealed record PlacesOfPostcodes(IReadOnlyList<Postcode> Postcodes, bool MayAskOutside) : IRequest<PostcodesFound>;

/// <param name="Places">One for each postcode, in the order asked; null where nobody who was asked knows it.</param>
/// <param name="Reach">Who was asked, and so what a null says.</param>
public sealed record PostcodesFound(IReadOnlyList<PostcodePlace?> Places, PostcodeReach Reach);

/// <param name="Position">The point that stands for all addresses of the postcode.</param>
/// <param name="Ended">The last day of the month in which it was terminated; null where it is in use.</param>
public sealed record PostcodePlace(LonLat Position, DateOnly? Ended);

/// <summary>How far a search for postcodes reached.</summary>
public enum PostcodeReach
{
    /// <summary>No postcodes have been loaded and no look-up may be asked: nothing is known of any.</summary>
    Nobody,

    /// <summary>Everybody who may be asked has answered: a postcode without a place is not known.</summary>
    All,

    /// <summary>A look-up that should have been asked did not answer: a postcode without a place may be known there.</summary>
    Part,
}
