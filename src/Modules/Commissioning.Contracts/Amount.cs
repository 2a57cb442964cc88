namespace ServiceMap.Commissioning.Contracts;

/// <summary>The pounds of a funding agreement as anybody may see them.</summary>
/// <param name="Pounds">Null where the amount is not known, and always where it is confidential.</param>
/// <param name="IsConfidential">Whether there may be an amount that is not shown.</param>
public readonly record struct Amount(decimal? Pounds, bool IsConfidential);
