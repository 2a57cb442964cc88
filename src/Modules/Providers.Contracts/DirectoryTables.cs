using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Providers.Contracts;

/// <summary>The directory as a part of a data pack: <c>providers.csv</c>, <c>services.csv</c>, <c>locations.csv</c>.</summary>
/// <param name="WithWithheld">
/// Whether what is withheld of locations is written too, which is for the operator alone. Without it, a site whose address is
/// withheld shows the area it was found in and nothing finer, and one whose location is withheld shows no area either.
/// </param>
public sealed record DirectoryTables(bool WithWithheld) : IRequest<IReadOnlyList<Table>>;
