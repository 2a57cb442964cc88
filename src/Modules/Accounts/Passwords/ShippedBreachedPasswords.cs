using System.Collections.Frozen;
using ServiceMap.Accounts.Contracts.Plugins;

namespace ServiceMap.Accounts.Passwords;

/// <summary>The short list that is shipped with the program: the most obvious of the passwords that are long enough.</summary>
internal sealed class ShippedBreachedPasswords : IBreachedPasswords
{
    public static readonly string File = Path.Combine(AppContext.BaseDirectory, "data", "passwords", "breached.txt");

    private readonly Lazy<Task<FrozenSet<string>>> known = new(Read);

    public async Task<bool> Has(string password, CancellationToken stop) => (await known.Value.WaitAsync(stop)).Contains(password.Trim());

    private static async Task<FrozenSet<string>> Read() => (await System.IO.File.ReadAllLinesAsync(File)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
