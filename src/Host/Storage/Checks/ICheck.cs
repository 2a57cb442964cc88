namespace ServiceMap.Host.Storage.Checks;

/// <summary>Looks at one thing that the program rests on, and changes nothing.</summary>
internal interface ICheck
{
    /// <summary>What it looks at, in a word or two.</summary>
    string About { get; }

    /// <summary>Whether it needs a database that can be read.</summary>
    bool NeedsDatabase { get; }

    Task<IReadOnlyList<Finding>> Run(CancellationToken stop);
}
