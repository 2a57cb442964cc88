using MediatR;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Contracts;

/// <summary>
/// Takes the entries that a source gives into the directory, within the transaction that is open: adds and updates by id; what the
/// source does not name stays.
/// </summary>
/// <param name="Source">The slug of the <see cref="IDirectorySource"/>.</param>
/// <param name="Input">What the operator pointed at.</param>
public sealed record TakeEntries(string Source, SourceInput Input) : IRequest<Taken>;
