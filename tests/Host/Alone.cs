namespace ServiceMap.Host.Tests;

/// <summary>
/// The tests of what must be over in so many milliseconds run when no other test does: a machine that is busy with something else would
/// fail them, and longer limits would pass what is slow.
/// </summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
