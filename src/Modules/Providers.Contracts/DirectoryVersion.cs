using MediatR;

namespace ServiceMap.Providers.Contracts;

/// <summary>Counts the readings of the directory into this process: a page of it is the same as long as this is.</summary>
public sealed record DirectoryVersion : IRequest<long>;
