using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Needs.Contracts;
using ServiceMap.Needs.Storage;
using ServiceMap.Needs.Terms;

namespace ServiceMap.Needs.Answers;

internal sealed class TaxonomiesHandler(NeedsDb db) : IRequestHandler<Taxonomies, TaxonomiesAnswer>
{
    public async Task<TaxonomiesAnswer> Handle(Taxonomies question, CancellationToken stop)
    {
        ILookup<Taxonomy, Term> terms = (await db.Terms.AsNoTracking().OrderBy(term => term.Position).ToListAsync(stop))
            .ToLookup(term => term.Taxonomy);
        return new TaxonomiesAnswer(
            [.. terms[Taxonomy.Need].Select(term => new NeedSummary(new NeedCode(term.Slug), term.Name, term.Description))],
            [.. terms[Taxonomy.Cohort].Select(term => new CohortSummary(new CohortCode(term.Slug), term.Name, term.Description))],
            [.. terms[Taxonomy.Stage].Select(term => new StageSummary(new StageCode(term.Slug), term.Name, term.Description))]);
    }
}
