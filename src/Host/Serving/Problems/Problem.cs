namespace ServiceMap.Host.Serving.Problems;

/// <summary>What somebody is told whose request could not be answered: what happened, and what to do.</summary>
/// <param name="Status">The status code of HTTP.</param>
/// <param name="Title">What happened, as a heading.</param>
/// <param name="Says">What to do, a sentence each.</param>
internal sealed record Problem(int Status, string Title, params IReadOnlyList<string> Says)
{
    private const string TellSomebody = "If it goes on, tell the people who run this ServiceMap and give them the request id below.";

    /// <summary>Whether it lies in what was asked, so that asking the same again does not help.</summary>
    public bool IsOfTheAsker => Status < StatusCodes.Status500InternalServerError;

    public static Problem BadAddress(params IReadOnlyList<string> says) =>
        new(StatusCodes.Status400BadRequest, "There is a problem with the web address", says);

    public static Problem Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => BadAddress("Check that the web address is complete and correct."),
        StatusCodes.Status403Forbidden => new Problem(
            status, "This page is not for you", "Your account may do other things. If you need this, ask an administrator of this ServiceMap for the role."),
        StatusCodes.Status404NotFound => new Problem(
            status, "Page not found", "If you typed the web address, check it is correct.", "If you pasted the web address, check you copied the entire address."),
        StatusCodes.Status413PayloadTooLarge => new Problem(
            status, "That is too much at once", "Send less: a shorter text, or a smaller file."),
        StatusCodes.Status429TooManyRequests => new Problem(
            status, "Too many requests came from your address", "Wait a minute, and try again.", "Others who share your connection are counted with you."),
        StatusCodes.Status503ServiceUnavailable => new Problem(
            status, "ServiceMap is not available just now", "Its data cannot be read at the moment. Try again in a minute.", TellSomebody),
        < StatusCodes.Status500InternalServerError => new Problem(status, "This cannot be done here", "Go back and try another way."),
        _ => new Problem(status, "Sorry, there is a problem with this page", "Try again later.", TellSomebody),
    };
}
