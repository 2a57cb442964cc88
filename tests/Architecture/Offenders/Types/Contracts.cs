using MediatR;

namespace ServiceMap.Rogue.Contracts;

public sealed class PlainClass;

public record OpenRecord;

public struct PlainStruct;

/// <summary>An interface that is no plug-in.</summary>
public interface IStray;

internal sealed record HiddenRecord;

public sealed record Unanswered(string Text) : IRequest<int>;

public sealed record AnsweredTwice : IRequest<int>;

public sealed record AnsweredInTheWrongPlace : IRequest<int>;

public sealed record AnsweredUnderAnotherName : IRequest<int>;

public sealed record Happened : INotification;

public sealed record Unheard : INotification;

public sealed record ChangeService : INotification;

public sealed record RogueCode(string Value);
