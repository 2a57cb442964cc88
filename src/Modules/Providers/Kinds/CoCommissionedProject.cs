using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Kinds;

/// <summary>A project that several bodies pay for together.</summary>
internal sealed class CoCommissionedProject : IProvisionKind
{
    public string Slug => "co-commissioned-project";

    public string Name => "Co-commissioned project";
}
