using MediatR;

namespace ServiceMap.Accounts.Contracts;

/// <summary>
/// Makes an account for each of these people that needs no invitation, and that anybody may use from the page <c>/demo</c>. Only a program that
/// was started as a demonstration, over data that is thrown away, does so.
/// </summary>
public sealed record OpenDemonstration(IReadOnlyList<DemonstrationPerson> People) : IRequest<IReadOnlyList<AccountSummary>>;

/// <param name="Name">What she is called.</param>
/// <param name="Role">What she may do.</param>
/// <param name="Organisation">The provider whose entries she keeps; null where she keeps none.</param>
/// <param name="Body">The body for which she works; null where she works for none.</param>
/// <param name="Does">What there is to try as her, as a sentence without its full stop.</param>
public sealed record DemonstrationPerson(string Name, Role Role, string? Organisation, string? Body, string Does);
