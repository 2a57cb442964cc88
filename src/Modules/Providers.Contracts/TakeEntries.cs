using MediatR;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Contracts;

/// <summary>
/// Takes the entries that a source gives into the directory, within the transaction that is open: adds and updates by id.
/// </summary>
/// <param name="Source">The slug of the <see cref="IDirectorySource"/>.</param>
/// <param name="Input">What the operator pointed at.</param>
/// <param name="Unnamed">Whether entries that the source does not name stay or go, with what is withheld of their locations.</param>
/// <param name="Overwrite">Whether entries that a person has changed since they were imported are overwritten; without it they are refused.</param>
/// <param name="By">Who imports, by her name in the operating system: for the history of the entries.</param>
public sealed record TakeEntries(
    string Source, SourceInput Input, Unnamed Unnamed = Unnamed.Stays, bool Overwrite = false, string By = "") : IRequest<Taken>;
