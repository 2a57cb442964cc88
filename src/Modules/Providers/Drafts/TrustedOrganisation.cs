using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Drafts;

/// <summary>An organisation whose changes are live at once.</summary>
internal sealed record TrustedOrganisation(ProviderCode Provider, DateTime Since, string By);
