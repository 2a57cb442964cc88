namespace ServiceMap.Host.Tests.Leaks.Walking;

/// <summary>As whom somebody walks. Whoever adds a way to sign in adds a role, and everything is walked as that one too.</summary>
/// <param name="Name">What she is.</param>
/// <param name="SignIn">Has a client act as her from now on.</param>
internal sealed record Role(string Name, Func<HttpClient, Task> SignIn)
{
    public static readonly Role Nobody = new("nobody", _ => Task.CompletedTask);

    /// <summary>All that are to read nothing that is withheld.</summary>
    public static readonly Role[] All = [Nobody];

    public override string ToString() => Name;
}
