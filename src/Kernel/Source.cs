namespace ServiceMap.Kernel;

/// <summary>The public source that a record was read from. Either part is null where it is not recorded.</summary>
public sealed record Source(string? Title, string? Url)
{
    /// <summary>The title and address in one line; empty where neither is recorded.</summary>
    public override string ToString() => string.Join(", ", new[] { Title, Url }.Where(part => part is not null));
}
