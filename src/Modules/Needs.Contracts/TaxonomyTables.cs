using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Needs.Contracts;

/// <summary>The taxonomies as a part of a data pack: <c>needs.csv</c>, <c>cohorts.csv</c>, <c>stages.csv</c>.</summary>
public sealed record TaxonomyTables : IRequest<IReadOnlyList<Table>>;
