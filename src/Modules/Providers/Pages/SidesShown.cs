using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Pages;

/// <summary>Two versions of an entry side by side, as far as they differ.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="One">What the one side is called.</param>
/// <param name="Other">What the other side is called.</param>
/// <param name="Changes">The differences, in the words of pages.</param>
internal sealed record SidesShown(string Caption, string One, string Other, IReadOnlyList<ChangeInWords> Changes);
