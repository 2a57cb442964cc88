using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Rogue.Contracts.Plugins
{
    public interface IUntestedSeam;
}

namespace ServiceMap.Rogue
{
    internal sealed class UntestedKind : IProvisionKind
    {
        public string Slug => "untested";

        public string Name => "Untested";
    }

    /// <summary>An interface that one class alone implements.</summary>
    internal interface ILonely;

    internal sealed class Lonely : ILonely;
}
