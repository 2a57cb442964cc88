using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ServiceMap.Rogue.Storage
{
    internal sealed class FirstDb : DbContext;

    internal sealed class SecondDb : DbContext;

    internal sealed class PageInStorageModel : PageModel;
}

namespace ServiceMap.Rogue.Pages
{
    /// <summary>Touches the store without naming its packages.</summary>
    internal sealed class TouchingModel(Storage.FirstDb db) : PageModel
    {
        public bool IsOpen => db is not null;
    }

    internal sealed class AnsweringHandler : IRequestHandler<Contracts.AnsweredTwice, int>
    {
        public Task<int> Handle(Contracts.AnsweredTwice question, CancellationToken stop) => Task.FromResult(3);
    }
}

namespace ServiceMap.Rogue.Answers
{
    internal sealed class NoHandler;
}

namespace ServiceMap.Rogue.Reactions
{
    internal sealed class NoReaction;
}

namespace ServiceMap.Rogue
{
    internal sealed class StrayDb : DbContext;
}
