namespace ServiceMap.Rogue;

#pragma warning disable CA1822
internal sealed class Silenced;
