namespace ServiceMap.Boundaries.Contracts;

/// <summary>Where the loaded postcodes are kept: said once by whoever composes the program, and asked by whoever reads them.</summary>
/// <param name="Path">The file, which is there once postcodes have been loaded; another load puts another file in its place.</param>
public sealed record PostcodesPlace(string Path);
