using System.Net;
using Microsoft.AspNetCore.Http;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.SigningIn;

/// <summary>From where somebody asks.</summary>
/// <param name="From">The address of her machine; null where there is none.</param>
/// <param name="Browser">What her browser calls itself.</param>
internal sealed record Caller(IPAddress? From, string Browser)
{
    public string Address => From?.ToString() ?? "";

    public static Caller Of(HttpContext context) => new(context.Connection.RemoteIpAddress, context.Request.Headers.UserAgent.ToString());

    /// <summary>Somebody who is signed in and asks from here, as the highest of her roles.</summary>
    public Actor As(SignedIn person) => Actor.Of(person, person.Roles.DefaultIfEmpty(Role.Provider).Max(), From);
}
