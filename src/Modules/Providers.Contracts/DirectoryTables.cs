using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Providers.Contracts;

/// <summary>The directory as a part of a data pack: <c>providers.csv</c>, <c>services.csv</c>, <c>locations.csv</c>.</summary>
/// <param name="For">
/// Who is to read what is withheld of locations too, which is recorded. Null for everybody else: a site whose address is withheld shows
/// the area it was found in and nothing finer, and one whose location is withheld shows no area either.
/// </param>
public sealed record DirectoryTables(Entitled? For = null) : IRequest<IReadOnlyList<Table>>;
