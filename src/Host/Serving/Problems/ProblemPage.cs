using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ServiceMap.Design;
using ServiceMap.Host.Serving.Diagnostics;

namespace ServiceMap.Host.Serving.Problems;

/// <summary>Draws a problem in the look of the site, and without any look where that is what is broken.</summary>
internal sealed class ProblemPage(HtmlEncoder html, EndpointDataSource endpoints, ILogger<ProblemPage> log)
{
    public async Task Write(HttpContext context, Problem problem)
    {
        ProblemText text = new(problem.Title, problem.Says, RequestId.Of(context), problem.IsOfTheAsker);
        byte[] page = await Drawn(context, text) ?? Encoding.UTF8.GetBytes(Plain(text));
        context.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        context.Response.ContentLength = page.Length;
        await context.Response.Body.WriteAsync(page, context.RequestAborted);
    }

    /// <summary>The page, drawn as a whole before any of it is sent; null when it could not be drawn.</summary>
    private async Task<byte[]?> Drawn(HttpContext context, ProblemText text)
    {
        (Stream body, Endpoint? asked) = (context.Response.Body, context.GetEndpoint());
        using MemoryStream page = new();
        context.Response.Body = page;
        context.SetEndpoint(AnyPage());
        try
        {
            ViewDataDictionary<ProblemText> model = new(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = text };
            ViewResult view = new() { ViewName = ProblemText.View, ViewData = model };
            await view.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor()));
            return page.ToArray();
        }
        catch (Exception broken) when (!context.RequestAborted.IsCancellationRequested)
        {
            log.ProblemPageFailed(text.RequestId, StackOf.Run(broken));
            return null;
        }
        finally
        {
            context.Response.Body = body;
            context.SetEndpoint(asked);
        }
    }

    /// <summary>The layout finds the names of scripts and styles with the endpoint of a page; what has gone wrong may have another, or none.</summary>
    private Endpoint? AnyPage() => endpoints.Endpoints.FirstOrDefault(endpoint => endpoint.Metadata.GetMetadata<ResourceAssetCollection>() is not null);

    private string Plain(ProblemText text) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{html.Encode(text.Title)} – ServiceMap</title>
        <h1>{html.Encode(text.Title)}</h1>
        {string.Concat(text.Says.Select(sentence => $"<p>{html.Encode(sentence)}</p>"))}
        <p>Request id: {html.Encode(text.RequestId)}</p>
        </html>
        """;
}
