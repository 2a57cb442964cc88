using MediatR;

namespace ServiceMap.Architecture.Tests.Reading;

/// <summary>What crosses the walls between modules, and the seams for plug-ins.</summary>
internal static class Crossing
{
    /// <summary>The interfaces that somebody may plug something into.</summary>
    public static IReadOnlyList<Type> Seams { get; } = [.. Compiled.Contracts.Types().Where(IsSeam)];

    public static bool IsSeam(Type type) => type.IsInterface && type.Namespace!.EndsWith(".Contracts.Plugins", StringComparison.Ordinal);

    public static bool IsQuestion(Type type) => typeof(IBaseRequest).IsAssignableFrom(type);

    public static bool IsFact(Type type) => type.IsClass && typeof(INotification).IsAssignableFrom(type);

    public static bool Answers(Type type) => type.Implemented(typeof(IRequestHandler<,>)).Any();

    public static bool Reacts(Type type) => type.Implemented(typeof(INotificationHandler<>)).Any();

    /// <summary>The interfaces by which something is found: a question's handler, a fact's, or a seam.</summary>
    public static IEnumerable<Type> Found(Type type) => type.IsInterface || type.IsAbstract
        ? []
        : [.. type.Implemented(typeof(IRequestHandler<,>)), .. type.Implemented(typeof(INotificationHandler<>)), .. type.GetInterfaces().Where(IsSeam)];
}
