using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Contracts;

/// <summary>
/// Takes in the funding of a data pack within the transaction that is open: adds and updates projects and agreements by id,
/// indicators by area, indicator, period and source, signatories by body. What a pack does not name stays.
/// </summary>
/// <param name="Indicators">The table <c>indicators.csv</c>; null where the pack has none.</param>
/// <param name="Signatories">The table <c>signatories.csv</c>; null where the pack has none.</param>
public sealed record TakeFunding(Table Projects, Table Agreements, Table? Indicators, Table? Signatories) : IRequest<Taken>;
