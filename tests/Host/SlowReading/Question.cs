namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>What a report is asked about besides its days. Nothing set: every need, the boroughs, and the default standard.</summary>
internal sealed record Question
{
    public static IReadOnlyList<string> Standards { get; } = ["any", "women-specific", "in-borough"];

    public string? Stage { get; init; }

    public string? Cohort { get; init; }

    /// <summary>The kinds of provision that count; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public string Standard { get; init; } = "women-specific";

    /// <summary>The slugs of the needs to report; empty for all.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The codes of the areas to report; empty where <see cref="AllAreas"/> says which.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Whether areas of kind <c>city</c> are reported too. Without meaning where areas are named.</summary>
    public bool AllAreas { get; init; }

    public int StandardLevel => Standards.TakeWhile(standard => standard != Standard).Count() + 1;

    public bool Asks(PlainPack.Area area) => Areas.Count > 0 ? Areas.Contains(area.Code) : AllAreas || area.Kind != "city";

    public bool Asks(string need) => Needs.Count == 0 || Needs.Contains(need);

    /// <summary>The same question as options of the command line.</summary>
    public string[] Options() =>
    [
        .. Stage is null ? [] : new[] { "--stage", Stage },
        .. Cohort is null ? [] : new[] { "--cohort", Cohort },
        .. Kinds.SelectMany(kind => new[] { "--kind", kind }),
        .. Needs.SelectMany(need => new[] { "--need", need }),
        .. Areas.SelectMany(area => new[] { "--area", area }),
        .. AllAreas ? new[] { "--areas", "all" } : [],
        "--standard", Standard,
    ];

    /// <summary>The question as it would be typed, for a failure that is printed.</summary>
    public override string ToString() => string.Join(' ', Options());
}
