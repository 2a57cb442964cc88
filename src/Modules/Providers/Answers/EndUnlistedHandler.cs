using MediatR;
using Microsoft.EntityFrameworkCore;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Storage;

namespace ServiceMap.Providers.Answers;

internal sealed class EndUnlistedHandler(ProvidersDb db) : IRequestHandler<EndUnlisted, Taken>
{
    public async Task<Taken> Handle(EndUnlisted question, CancellationToken stop)
    {
        List<UnlistedWish> wishes = await db.Unlisted.ToListAsync(stop);
        if (wishes.Find(wish => wish.Provider == question.Provider) is not { } ended)
        {
            Known known = new("provider that asked not to be listed", wishes.Select(wish => wish.Provider.Value));
            return new Taken([], [new Refusal("", 0, "provider", question.Provider.Value, known.WhyNot(question.Provider.Value))], []);
        }

        db.Remove(ended);
        await db.SaveChangesAsync(stop);
        return new Taken([], [], []);
    }
}
