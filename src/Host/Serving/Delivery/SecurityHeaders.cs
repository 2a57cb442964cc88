using ServiceMap.Gaps.Pictures;

namespace ServiceMap.Host.Serving.Delivery;

/// <summary>
/// What browsers are told with every answer, also with one that was begun anew after a failure: pages load nothing from elsewhere but
/// the tiles that the operator chose, run no inline script but the list of script names, and are framed by nobody.
/// </summary>
internal static class SecurityHeaders
{
    public static void UseSecurityHeaders(this WebApplication app, ScriptNames scripts) =>
        app.UseSecurityHeaders(headers => headers
            .AddContentSecurityPolicy(policy => Restrict(policy, scripts, TileServer.Origin(app.Configuration)))
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddPermissionsPolicy(Deny)
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin()));

    /// <summary>By name, since browsers complain of every one that they do not know.</summary>
    private static void Deny(PermissionsPolicyBuilder policy)
    {
        policy.AddCamera().None();
        policy.AddMicrophone().None();
        policy.AddGeolocation().None();
        policy.AddPayment().None();
        policy.AddUsb().None();
    }

    private static void Restrict(CspBuilder policy, ScriptNames scripts, string? tiles)
    {
        policy.AddDefaultSrc().None();
        policy.AddScriptSrc().Self().WithHash256(scripts.Hash);
        policy.AddStyleSrc().Self();
        policy.AddImgSrc().Self().Data().From(tiles is null ? [] : [tiles]);
        policy.AddFontSrc().Self();
        policy.AddConnectSrc().Self();
        policy.AddFormAction().Self();
        policy.AddBaseUri().None();
        policy.AddObjectSrc().None();
        policy.AddFrameAncestors().None();
    }
}
