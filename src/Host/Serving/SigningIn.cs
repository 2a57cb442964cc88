using ServiceMap.Host.Serving.Limits;

namespace ServiceMap.Host.Serving;

/// <summary>Who asks, and whether she may. It stands behind the kept answers, which are for requests without a cookie alone.</summary>
internal static class SigningIn
{
    public static void UseSigningIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseLimits();
        app.Use(SkipWhatIsNoPage);
        app.UseAuthorization();
        app.Use(KeepToHerself);
    }

    /// <summary>
    /// An address that leads nowhere, and a method that no page there takes, are told to anybody: what is denied by default is what there is.
    /// </summary>
    private static Task SkipWhatIsNoPage(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is RouteEndpoint) return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return context.GetEndpoint()?.RequestDelegate?.Invoke(context) ?? Task.CompletedTask;
    }

    /// <summary>No cache on the way, nor that of a browser that somebody else uses next, keeps what was made for one person.</summary>
    private static Task KeepToHerself(HttpContext context, RequestDelegate next)
    {
        if (context.User.Identity?.IsAuthenticated == true) context.Response.Headers.CacheControl = "no-store";
        return next(context);
    }
}
