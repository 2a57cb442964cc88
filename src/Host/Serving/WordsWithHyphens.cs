using System.Text.RegularExpressions;

namespace ServiceMap.Host.Serving;

/// <summary>Has the page <c>SignIn</c> answer at <c>sign-in</c>.</summary>
internal sealed partial class WordsWithHyphens : IOutboundParameterTransformer
{
    public string? TransformOutbound(object? value) => value is string name ? Border().Replace(name, "-").ToLowerInvariant() : null;

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Border();
}
