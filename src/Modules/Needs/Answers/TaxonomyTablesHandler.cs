using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Needs.Storage;
using ServiceMap.Needs.Terms;

namespace ServiceMap.Needs.Answers;

internal sealed class TaxonomyTablesHandler(NeedsDb db) : IRequestHandler<TaxonomyTables, IReadOnlyList<Table>>
{
    public async Task<IReadOnlyList<Table>> Handle(TaxonomyTables question, CancellationToken stop)
    {
        List<Term> terms = await db.Terms.AsNoTracking().OrderBy(term => term.Position).ToListAsync(stop);
        return [Written("needs.csv", Taxonomy.Need), Written("cohorts.csv", Taxonomy.Cohort), Written("stages.csv", Taxonomy.Stage)];

        Table Written(string file, Taxonomy taxonomy) => Table.Of(
            file, TakeTerms.Columns,
            terms.Where(term => term.Taxonomy == taxonomy).Select(term => new[] { term.Slug, term.Name, term.Description }));
    }
}
