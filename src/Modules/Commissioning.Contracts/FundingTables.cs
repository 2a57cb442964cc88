using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Commissioning.Contracts;

/// <summary>
/// The funding as a part of a data pack: <c>projects.csv</c>, <c>agreements.csv</c>, <c>indicators.csv</c>, <c>signatories.csv</c>.
/// </summary>
/// <param name="WithConfidentialAmounts">Whether pounds marked confidential are written too, which is for the operator alone.</param>
public sealed record FundingTables(bool WithConfidentialAmounts) : IRequest<IReadOnlyList<Table>>;
