namespace ServiceMap.Accounts.Contracts.Plugins;

/// <summary>The organisations that an account can belong to. A slot of the pages about accounts, which the directory fills.</summary>
public interface IOrganisations
{
    /// <summary>Every organisation of the directory by name in ordinal order; what stands for "not stated" is none.</summary>
    Task<IReadOnlyList<Organisation>> All(CancellationToken stop);
}

/// <param name="Id">What identifies it; never changes.</param>
/// <param name="Name">Its name on pages.</param>
public sealed record Organisation(string Id, string Name);
