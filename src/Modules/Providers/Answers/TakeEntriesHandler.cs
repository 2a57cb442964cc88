using MediatR;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Entries;

namespace ServiceMap.Providers.Answers;

internal sealed class TakeEntriesHandler(IEnumerable<IDirectorySource> sources, TakeIntoDirectory take) : IRequestHandler<TakeEntries, Taken>
{
    public async Task<Taken> Handle(TakeEntries question, CancellationToken stop)
    {
        Known known = new("source", sources.Select(source => source.Slug));
        if (!known.Has(question.Source)) return new Taken([], [new Refusal("", 0, "source", question.Source, known.WhyNot(question.Source))], []);

        IDirectorySource source = sources.First(source => source.Slug == question.Source);
        return await take.Run(await source.Read(question.Input, stop), question.Unnamed, stop);
    }
}
