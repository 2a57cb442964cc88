using MediatR;
using ServiceMap.Architecture.Tests.Reading;
using ServiceMap.Rogue;
using ServiceMap.Rogue.Contracts;

namespace ServiceMap.Architecture.Tests;

public sealed class MessagesTests
{
    private static readonly Type[] Inside = [.. Compiled.Modules.Append(Compiled.Offenders).Types()];

    [Fact]
    public void Every_question_has_one_handler_in_Answers_of_the_module_that_owns_it() => Rule.Check(
        Compiled.Contracts.Types(),
        [typeof(Unanswered), typeof(AnsweredTwice), typeof(AnsweredInTheWrongPlace), typeof(AnsweredUnderAnotherName)],
        WrongAboutAnswer,
        IsQuestion);

    [Fact]
    public void Every_fact_is_heard_by_reactions_that_publish_nothing() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(HearsInTheWrongPlace), typeof(Rogue.Reactions.Publishes)],
        type =>
        {
            if (!type.Namespace!.EndsWith(".Reactions")) return "hears facts outside Reactions";
            bool speaks = type.GetConstructors().SelectMany(made => made.GetParameters()).Any(parameter => parameter.ParameterType == typeof(IMediator));
            return speaks ? "reacts and may publish again" : null;
        },
        type => type.Implemented(typeof(INotificationHandler<>)).Any());

    [Fact]
    public void Messages_cross_walls_and_are_never_sent_inside_a_module() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(InnerQuestion), typeof(InnerFact)],
        type => IsQuestion(type) || typeof(INotification).IsAssignableFrom(type) ? "is a message and no contract" : null,
        type => type.IsClass);

    private static bool IsQuestion(Type type) => typeof(IBaseRequest).IsAssignableFrom(type);

    private static string? WrongAboutAnswer(Type question)
    {
        Type[] handlers = [.. Inside.Where(type => type.Implemented(typeof(IRequestHandler<,>)).Any(one => one.GetGenericArguments()[0] == question))];
        if (handlers is not [Type handler]) return $"has {handlers.Length} handlers";

        string owner = question.Assembly.GetName().Name!.Replace(ProjectFile.Contracts, "", StringComparison.Ordinal);
        if (handler.Assembly.GetName().Name != owner) return $"is answered by {handler}, outside the module that owns it";
        if (!handler.Namespace!.EndsWith(".Answers")) return $"is answered by {handler}, outside Answers";
        return handler.Name == question.Name + "Handler" ? null : $"is answered by {handler}, which has another name";
    }
}
