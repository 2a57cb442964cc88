using MediatR;

namespace ServiceMap.Providers.Contracts;

/// <summary>Brings entries of the directory into every state that an entry can have, for a demonstration over data that is thrown away.</summary>
/// <param name="Keeper">The account that keeps the entries of an organisation which is not trusted yet.</param>
/// <param name="Trusted">The account that keeps those of one which is trusted from now on.</param>
/// <param name="Reviewer">The account that approves.</param>
public sealed record MakeDemonstration(DemonstrationAccount Keeper, DemonstrationAccount Trusted, DemonstrationAccount Reviewer) : IRequest;

/// <param name="Account">The account.</param>
/// <param name="Name">What she is called.</param>
/// <param name="Organisation">The organisation whose entries she keeps; empty for a reviewer.</param>
public sealed record DemonstrationAccount(Guid Account, string Name, string Organisation);
