using MediatR;

namespace ServiceMap.Providers.Contracts;

/// <summary>Whether what is withheld of locations can still be opened with the keys that there are. Nothing of it is handed out.</summary>
public sealed record SealedParts : IRequest<SealedPartsAnswer>;

/// <param name="Kept">How many locations have something withheld; 0 also where the tables are older than sealing.</param>
/// <param name="Lost">How many of these cannot be opened: their keys are not there, or damaged.</param>
public sealed record SealedPartsAnswer(int Kept, int Lost);
