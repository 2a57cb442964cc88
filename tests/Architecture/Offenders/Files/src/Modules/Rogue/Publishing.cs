namespace ServiceMap.Rogue.Reactions;

internal sealed class Publishes(IMediator tell) : INotificationHandler<Happened>
{
    public Task Handle(Happened fact, CancellationToken stop) => tell.Publish(new Happened(), stop);
}
