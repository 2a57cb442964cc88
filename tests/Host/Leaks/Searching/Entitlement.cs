using System.Text.RegularExpressions;
using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks.Searching;

/// <summary>
/// What somebody may read who keeps entries: on the pages on which she keeps an entry, and on no other, where its organisation's sites are;
/// in the list and the files of her entries, what a hidden one is called. An administrator may know how all organisations are called.
/// </summary>
internal sealed partial class Entitlement(Role role, World world)
{
    private readonly HashSet<Secret> own = [.. world.Hideouts.Where(one => role.Organisation is null || !IsOfOthers(one.Key)).SelectMany(one => one.Value.Secrets)];

    public bool Covers(Asking asking, Secret secret) =>
        secret.Text == world.HiddenName ? MayRead(asking) : IsPageOfKeeper(asking) && own.Contains(secret);

    /// <summary>The pages on which an entry is kept, and those that show what somebody has just sent herself. What the public will see of it, and how far it is open, is none of them.</summary>
    public static bool IsPageOfKeeper(Asking asking) => OfKeeper().IsMatch(PathOf(asking));

    private bool MayRead(Asking asking) => PathOf(asking) is { } path
        && (path.StartsWith("/my/entries", StringComparison.Ordinal) || (role == Role.Administrator && path.StartsWith("/account/", StringComparison.Ordinal)));

    private static string PathOf(Asking asking) => asking.Address.Split('?')[0];

    private static bool IsOfOthers(string site) => site is "abuse" or "coercion" or "of-unlisted";

    [GeneratedRegex("^/my/entries/([0-9a-f-]{36}/(edit(/.*)?|check|history|merge|notes)|upload/[0-9a-f-]{36})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfKeeper();
}
