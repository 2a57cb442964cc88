namespace ServiceMap.Design;

/// <summary>What a page says about a request that could not be answered.</summary>
/// <param name="Title">What happened, as a heading.</param>
/// <param name="Says">What to do, a sentence each.</param>
/// <param name="RequestId">What finds the request in the log.</param>
/// <param name="LeadsHome">Whether the first page is worth going to.</param>
public sealed record ProblemText(string Title, IReadOnlyList<string> Says, string RequestId, bool LeadsHome)
{
    /// <summary>The view that shows it.</summary>
    public const string View = "/Pages/Shared/_Problem.cshtml";
}
