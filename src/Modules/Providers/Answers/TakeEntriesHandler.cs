using MediatR;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Entries;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Answers;

internal sealed class TakeEntriesHandler(IEnumerable<IDirectorySource> sources, TakeIntoDirectory take) : IRequestHandler<TakeEntries, Taken>
{
    public async Task<Taken> Handle(TakeEntries question, CancellationToken stop)
    {
        Known known = new("source", sources.Select(source => source.Slug));
        if (!known.Has(question.Source)) return new Taken([], [new Refusal("", 0, "source", question.Source, known.WhyNot(question.Source))], []);

        IDirectorySource source = sources.First(source => source.Slug == question.Source);
        TakeManner manner = new(question.Unnamed, RefusesChanged: !question.Overwrite);
        return await take.Run(await source.Read(question.Input, stop), manner, new Authorship(Actor.Operator(question.By), VersionKind.Imported), stop);
    }
}
