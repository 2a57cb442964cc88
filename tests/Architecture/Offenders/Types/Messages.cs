using MediatR;
using ServiceMap.Rogue.Contracts;

namespace ServiceMap.Rogue.Answers
{
    internal sealed class AnsweredTwiceHandler : IRequestHandler<AnsweredTwice, int>
    {
        public Task<int> Handle(AnsweredTwice question, CancellationToken stop) => Task.FromResult(1);
    }

    internal sealed class AnsweredAgainHandler : IRequestHandler<AnsweredTwice, int>
    {
        public Task<int> Handle(AnsweredTwice question, CancellationToken stop) => Task.FromResult(2);
    }

    internal sealed class SomeOtherHandler : IRequestHandler<AnsweredUnderAnotherName, int>
    {
        public Task<int> Handle(AnsweredUnderAnotherName question, CancellationToken stop) => Task.FromResult(1);
    }
}

namespace ServiceMap.Rogue.Reactions
{
    internal sealed class Publishes(IMediator tell) : INotificationHandler<Happened>
    {
        public Task Handle(Happened fact, CancellationToken stop) => tell.Publish(new Happened(), stop);
    }

    internal sealed class PublishesThroughAnother(Publishes other) : INotificationHandler<Happened>
    {
        public Task Handle(Happened fact, CancellationToken stop) => other.Handle(fact, stop);
    }
}

namespace ServiceMap.Rogue
{
    internal sealed class HearsInTheWrongPlace : INotificationHandler<Happened>
    {
        public Task Handle(Happened fact, CancellationToken stop) => Task.CompletedTask;
    }

    internal sealed record InnerQuestion : IRequest<int>;

    internal sealed record InnerFact : INotification;
}
