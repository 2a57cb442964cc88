using Microsoft.AspNetCore.Http;

namespace ServiceMap.Accounts;

/// <summary>
/// The cookie that belongs to the token of every form. It is always for secure connections, of which browsers take localhost for one;
/// the framework would refuse to make it there if it were told so.
/// </summary>
internal sealed class FormCookie : CookieBuilder
{
    public FormCookie()
    {
        Name = "__Host-servicemap-form";
        HttpOnly = true;
        SameSite = SameSiteMode.Lax;
        Path = "/";
        SecurePolicy = CookieSecurePolicy.None;
        IsEssential = true;
    }

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        CookieOptions options = base.Build(context, expiresFrom);
        options.Secure = true;
        return options;
    }
}
