using MediatR;

namespace ServiceMap.Providers.Contracts;

/// <summary>Marks a reader's note as dealt with and forgets what it says. Answers false for one that is not waiting.</summary>
public sealed record FinishNote(string Id) : IRequest<bool>;
