namespace ServiceMap.Design;

/// <summary>A line above every page, where the program has something to say that concerns all of them. Without one there is none.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Path">Where it leads.</param>
/// <param name="Name">What it is called there.</param>
public sealed record SiteBanner(string Text, string Path, string Name);
