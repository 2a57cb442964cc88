using System.Runtime.CompilerServices;

namespace ServiceMap.Host.Tests;

/// <summary>Tests ask from one address for more than people do: no server that they start counts it, unless it is told to.</summary>
internal static class Unlimited
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("Limits__Off", "true");
}
