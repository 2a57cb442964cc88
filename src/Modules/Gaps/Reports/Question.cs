using ServiceMap.Boundaries.Contracts;
using ServiceMap.Needs.Contracts;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Gaps.Reports;

/// <summary>A service to ask about.</summary>
/// <param name="Service">The service, with its provider and source.</param>
/// <param name="Turns">The unconfirmed cells that its confirmation would turn to met, area by area.</param>
/// <param name="AtMost">The same, or, where its areas are not recorded, how many cells it would turn if it served them all.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="PossibleTo">Until when its possible cover lasts; null where no end is known.</param>
internal sealed record Question(
    ServiceSummary Service, IReadOnlyList<(AreaSummary Area, NeedSummary Need)> Turns, int AtMost, Missing Missing, DateOnly? PossibleTo)
{
    public int Cells => Turns.Count;

    /// <summary>The ways in which its provider can be asked; null where none is recorded.</summary>
    public string? Contact =>
        string.Join(", ", new[] { Service.Provider.Email, Service.Provider.Phone, Service.Entry.Url ?? Service.Provider.Website }.OfType<string>()) is { Length: > 0 } ways ? ways : null;
}
