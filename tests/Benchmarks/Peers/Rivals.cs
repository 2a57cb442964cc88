namespace ServiceMap.Benchmarks.Peers;

/// <summary>The databases that a question is put to, filled alike.</summary>
internal sealed class Rivals : IDisposable
{
    public Rivals(Ground ground, Action<Peer> fill)
    {
        All = ground.Postgres is { } postgres ? [Peer.DuckDb(), Peer.Postgres(postgres)] : [Peer.DuckDb()];
        foreach (Peer peer in All) fill(peer);
    }

    public IReadOnlyList<Peer> All { get; }

    /// <summary>Says which versions they are, and which of them could not be had.</summary>
    public string Versions => string.Join("; ", All.Select(peer => $"{peer.Name} {peer.Version}"))
        + (All.Any(peer => peer.IsPostgres) ? "." : "; PostgreSQL was not there.");

    public void Dispose()
    {
        foreach (Peer peer in All) peer.Dispose();
    }
}
