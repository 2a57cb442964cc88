using System.Reflection;
using ServiceMap.Accounts;
using ServiceMap.Boundaries;
using ServiceMap.Commissioning;
using ServiceMap.Gaps;
using ServiceMap.Needs;
using ServiceMap.Providers;

namespace ServiceMap.Host;

/// <summary>The modules of this program: the one list. Each comes after those that it asks.</summary>
internal static class Modules
{
    public static readonly Module[] All =
    [
        new(typeof(AccountsModule).Assembly, AccountsModule.Add),
        new(typeof(BoundariesModule).Assembly, BoundariesModule.Add),
        new(typeof(NeedsModule).Assembly, NeedsModule.Add),
        new(typeof(ProvidersModule).Assembly, ProvidersModule.Add),
        new(typeof(CommissioningModule).Assembly, CommissioningModule.Add),
        new(typeof(GapsModule).Assembly, GapsModule.Add),
    ];
}

/// <param name="Assembly">Where its handlers and plug-ins are found.</param>
/// <param name="Add">Adds what it needs for itself.</param>
internal sealed record Module(Assembly Assembly, Action<IServiceCollection> Add);
