using MediatR;

namespace ServiceMap.Providers.Contracts;

/// <summary>Reads again what is kept of the directory in memory, because something was stored of which this process was not told.</summary>
public sealed record RenewDirectory : IRequest;
