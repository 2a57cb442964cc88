using MediatR;

namespace ServiceMap.Providers.Contracts;

/// <summary>What readers said is wrong with entries and nobody has dealt with, newest first. For the operator and an entry's keeper alone.</summary>
public sealed record NotesWaiting : IRequest<IReadOnlyList<WaitingNote>>;

/// <summary>A note of a reader. It may hold addresses and names: as text it says nothing of them.</summary>
/// <param name="Id">What identifies it.</param>
/// <param name="Service">The service whose page was read.</param>
/// <param name="ServiceName">Its name; null where the directory has it no longer.</param>
/// <param name="Sent">When it was sent.</param>
/// <param name="Text">What the reader wrote; null where the key with which it was sealed is gone.</param>
public sealed record WaitingNote(string Id, ServiceCode Service, string? ServiceName, DateTimeOffset Sent, string? Text)
{
    public override string ToString() => $"note {Id}";
}
