using System.Security.Claims;

namespace ServiceMap.Design;

/// <summary>
/// A page that the head of every page leads to, for those whom it is for. Modules add theirs to the services of the program; whoever
/// signs in arrives at the first of hers.
/// </summary>
/// <param name="Order">Its place, from the left.</param>
/// <param name="Path">The address of the page, without anything asked.</param>
/// <param name="Name">What it is called there.</param>
/// <param name="IsFor">Whether it is for somebody; it looks at her claims and at nothing else, so that one answer stands for all who have none.</param>
public sealed record HeaderLink(int Order, string Path, string Name, Func<ClaimsPrincipal, bool> IsFor);
