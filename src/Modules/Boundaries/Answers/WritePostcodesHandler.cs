using MediatR;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Postcodes;

namespace ServiceMap.Boundaries.Answers;

internal sealed class WritePostcodesHandler : IRequestHandler<WritePostcodes, WrittenPostcodes>
{
    public Task<WrittenPostcodes> Handle(WritePostcodes question, CancellationToken stop) => Task.FromResult(LoadPostcodes.Run(question, stop));
}
