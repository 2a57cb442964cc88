using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Contracts;

/// <summary>
/// Takes in the funding of a data pack within the transaction that is open: adds and updates projects and agreements by id,
/// indicators by area, indicator, period and source, signatories by body.
/// </summary>
/// <param name="Indicators">The table <c>indicators.csv</c>; null where the pack has none.</param>
/// <param name="Signatories">The table <c>signatories.csv</c>; null where the pack has none.</param>
/// <param name="Unnamed">Whether what is stored and not named stays or goes; a table that the pack does not have names nothing.</param>
public sealed record TakeFunding(
    Table Projects, Table Agreements, Table? Indicators, Table? Signatories, Unnamed Unnamed = Unnamed.Stays) : IRequest<Taken>;
