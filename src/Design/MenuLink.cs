namespace ServiceMap.Design;

/// <summary>A page that the menu of every page leads to. Modules add theirs to the services of the program.</summary>
/// <param name="Order">Its place, from the left.</param>
/// <param name="Path">The address of the page, without anything asked.</param>
/// <param name="Name">What it is called there.</param>
public sealed record MenuLink(int Order, string Path, string Name)
{
    /// <summary>
    /// The name in a page's view data of a <c>Func&lt;string, string&gt;</c> from a path of the menu to the address that takes along what the
    /// page was asked; without it, paths are taken as they are.
    /// </summary>
    public const string To = "MenuTo";
}
