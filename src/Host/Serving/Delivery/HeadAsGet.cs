namespace ServiceMap.Host.Serving.Delivery;

/// <summary>
/// Answers HEAD wherever GET is answered, with the same headers: the request is answered as a GET, and the server, which read HEAD off the
/// wire, leaves the body out.
/// </summary>
internal sealed class HeadAsGet(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        string asked = context.Request.Method;
        if (HttpMethods.IsHead(asked)) context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = asked;
        }
    }
}
