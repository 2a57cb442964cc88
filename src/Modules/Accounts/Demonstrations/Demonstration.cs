using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.Demonstrations;

/// <summary>
/// That this program was started as a demonstration: without one of these there is none. It knows who may be tried out.
/// </summary>
internal sealed class Demonstration
{
    private volatile IReadOnlyList<(AccountSummary Account, string Does)> people = [];

    public IReadOnlyList<(AccountSummary Account, string Does)> People => people;

    public void Open(IEnumerable<(AccountSummary Account, string Does)> opened) => people = [.. opened];
}
