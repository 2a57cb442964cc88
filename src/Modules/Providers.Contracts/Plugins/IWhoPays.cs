using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Providers.Contracts.Plugins;

/// <summary>Who pays for a service until when. A slot of its page that a module above the directory fills.</summary>
public interface IWhoPays
{
    /// <summary>What is recorded of the money for a service, what ends last first. Empty where nothing is.</summary>
    Task<IReadOnlyList<Payment>> For(ServiceCode service, CancellationToken stop);
}

/// <summary>One funder's money for one project that pays for a service. How much it is stands elsewhere.</summary>
/// <param name="Funder">Who pays.</param>
/// <param name="Project">The project by its name.</param>
/// <param name="Starts">The first day of the money; null where unknown.</param>
/// <param name="Ends">The last day as it stands; null where unknown.</param>
/// <param name="MayExtendTo">The day to which its own options may still extend it; null where it has none.</param>
/// <param name="Areas">The areas that it is for; not recorded means all areas of the project's services.</param>
/// <param name="Source">Where this was read from.</param>
public sealed record Payment(
    string Funder, string Project, RecordedDay? Starts, RecordedDay? Ends, DateOnly? MayExtendTo, AreaList Areas, Source Source);
