using System.Reflection;
using System.Text.RegularExpressions;
using MediatR;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ServiceMap.Architecture.Tests.Reading;
using ServiceMap.Rogue;
using ServiceMap.Rogue.Contracts;

namespace ServiceMap.Architecture.Tests;

public sealed partial class MessagesTests
{
    private static readonly Type[] Inside = [.. Compiled.Modules.Append(Compiled.Offenders).Types()];

    [Fact]
    public void Every_question_has_one_handler_in_Answers_of_the_module_that_owns_it() => Rule.Check(
        Compiled.Contracts.Types(),
        [typeof(Unanswered), typeof(AnsweredTwice), typeof(AnsweredInTheWrongPlace), typeof(AnsweredUnderAnotherName)],
        WrongAboutAnswer,
        Crossing.IsQuestion);

    [Fact]
    public void Every_fact_is_heard_by_reactions_that_publish_nothing() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(HearsInTheWrongPlace), typeof(Rogue.Reactions.Publishes), typeof(Rogue.Reactions.PublishesThroughAnother)],
        type =>
        {
            if (!type.Namespace!.EndsWith(".Reactions")) return "hears facts outside Reactions: move it there";
            return Reached(type, []).FirstOrDefault(Publishing.Contains) is { } speaker
                ? $"reacts, and {speaker} publishes: a reaction forgets or refreshes what was kept, and ends there"
                : null;
        },
        Crossing.Reacts);

    [Fact]
    public void Every_fact_is_heard() => Rule.Check(
        Compiled.Contracts.Types(),
        [typeof(Unheard)],
        fact => Compiled.Modules.Types().Any(type => type.Implemented(typeof(INotificationHandler<>)).Any(one => one.GetGenericArguments()[0] == fact))
            ? null
            : "is heard by no module: add the reaction that it is for, or remove it",
        Crossing.IsFact);

    [Fact]
    public void Facts_are_in_the_past_tense() => Rule.Check(
        Compiled.Contracts.Types(),
        [typeof(ChangeService)],
        fact => PastTense().IsMatch(fact.Name) ? null : "is a fact and does not end in a verb of the past, such as Changed",
        Crossing.IsFact);

    [Fact]
    public void Messages_cross_walls_and_are_never_sent_inside_a_module() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(InnerQuestion), typeof(InnerFact)],
        type => Crossing.IsQuestion(type) || Crossing.IsFact(type) ? "is a message inside a module: call the class, or move the message to Contracts" : null,
        type => type.IsClass);

    /// <summary>The classes that publish a fact, by name.</summary>
    private static readonly HashSet<string> Publishing =
    [
        .. from file in Repository.Files("src", ".cs").Append(Repository.Planted("src/Modules/Rogue/Publishing.cs"))
           from call in file.All<MemberAccessExpressionSyntax>()
           where call.Name.Identifier.Text == nameof(IMediator.Publish)
           select call.Ancestors().OfType<TypeDeclarationSyntax>().First().Identifier.Text,
    ];

    /// <summary>A class and all that it is given, directly or through what it is given.</summary>
    private static IEnumerable<string> Reached(Type type, HashSet<Type> seen) => !seen.Add(type) ? [] :
    [
        type.WrittenName(),
        .. type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .SelectMany(made => made.GetParameters()).SelectMany(given => Reached(given.ParameterType, seen)),
    ];

    [GeneratedRegex("(ed|en|Made|Begun|Gone|Lost|Found|Sent|Told|Kept|Left|Won)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PastTense();

    private static string? WrongAboutAnswer(Type question)
    {
        Type[] handlers = [.. Inside.Where(type => type.Implemented(typeof(IRequestHandler<,>)).Any(one => one.GetGenericArguments()[0] == question))];
        if (handlers is not [Type handler]) return $"has {handlers.Length} handlers: write one, in Answers of the module that owns it";

        string owner = question.Assembly.GetName().Name!.Replace(ProjectFile.Contracts, "", StringComparison.Ordinal);
        if (handler.Assembly.GetName().Name != owner) return $"is answered by {handler}, outside the module that owns it: move it there";
        if (!handler.Namespace!.EndsWith(".Answers")) return $"is answered by {handler}, outside Answers: move it there";
        return handler.Name == question.Name + "Handler" ? null : $"is answered by {handler}, which has another name: call it {question.Name}Handler";
    }
}
