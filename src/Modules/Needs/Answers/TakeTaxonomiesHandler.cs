using MediatR;
using ServiceMap.Kernel;
using ServiceMap.Needs.Contracts;
using ServiceMap.Needs.Terms;

namespace ServiceMap.Needs.Answers;

internal sealed class TakeTaxonomiesHandler(TakeTerms take) : IRequestHandler<TakeTaxonomies, Taken>
{
    public async Task<Taken> Handle(TakeTaxonomies question, CancellationToken stop)
    {
        Refusals refusals = [];
        TakenFile[] files =
        [
            await take.Run(Taxonomy.Need, question.Needs, question.Unnamed, refusals, stop),
            await take.Run(Taxonomy.Cohort, question.Cohorts, question.Unnamed, refusals, stop),
            await take.Run(Taxonomy.Stage, question.Stages, question.Unnamed, refusals, stop),
        ];
        bool changed = !files.All(file => file.ChangesNothing);
        return new Taken(files, refusals, changed ? [new TaxonomiesChanged()] : []);
    }
}
