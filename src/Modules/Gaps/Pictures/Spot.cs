namespace ServiceMap.Gaps.Pictures;

/// <summary>A point of a picture: right and down.</summary>
internal readonly record struct Spot(double X, double Y);
