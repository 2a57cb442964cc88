namespace ServiceMap.Gaps;

/// <summary>The settings of the engine, from the configuration section <c>Gaps</c>.</summary>
internal sealed class GapsOptions
{
    /// <summary>For how many days before and after somebody assured an entry it counts as confirmed.</summary>
    public int AssuranceDays { get; set; } = 183;
}
