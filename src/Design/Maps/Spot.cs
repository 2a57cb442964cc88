namespace ServiceMap.Design.Maps;

/// <summary>A point of a picture: right and down.</summary>
public readonly record struct Spot(double X, double Y);
