using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Versions;

/// <summary>That an entry which is paused or hidden now is live again from a day on.</summary>
internal sealed record LiveAgain(ServiceCode Service, DateOnly On);
