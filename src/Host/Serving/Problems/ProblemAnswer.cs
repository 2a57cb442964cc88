using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using ServiceMap.Host.Serving.Diagnostics;

namespace ServiceMap.Host.Serving.Problems;

/// <summary>Answers with a problem: a page for whoever asks for pages, and otherwise a problem document (RFC 9457) that says the same.</summary>
internal sealed class ProblemAnswer(Problem problem) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = problem.Status;
        return WantsPages(httpContext.Request)
            ? httpContext.RequestServices.GetRequiredService<ProblemPage>().Write(httpContext, problem)
            : httpContext.Response.WriteAsJsonAsync(Document(problem, RequestId.Of(httpContext)), options: null, MediaTypeNames.Application.ProblemJson);
    }

    private static ProblemDetails Document(Problem problem, string id) => new()
    {
        Status = problem.Status,
        Title = problem.Title,
        Detail = string.Join(' ', problem.Says),
        Extensions = { ["requestId"] = id },
    };

    /// <summary>Browsers name HTML when a person goes to an address; scripts and programs take anything, and are better off with a document.</summary>
    private static bool WantsPages(HttpRequest request) => request.GetTypedHeaders().Accept
        .Any(kind => kind.MediaType.Equals(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) && kind.Quality is not 0);
}
