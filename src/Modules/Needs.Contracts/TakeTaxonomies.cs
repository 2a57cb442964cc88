using MediatR;
using ServiceMap.Kernel;

namespace ServiceMap.Needs.Contracts;

/// <summary>
/// Takes in the taxonomies of a data pack (<c>needs.csv</c>, <c>cohorts.csv</c>, <c>stages.csv</c>) within the transaction that is
/// open: adds and updates by slug, and keeps the order of the files.
/// </summary>
/// <param name="Unnamed">Whether stored terms that are not named stay, after those that are, or go.</param>
public sealed record TakeTaxonomies(Table Needs, Table Cohorts, Table Stages, Unnamed Unnamed = Unnamed.Stays) : IRequest<Taken>;
