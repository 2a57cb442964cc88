using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>
/// A level as a bar of three segments before its number and name, which are its content: <c>&lt;sm-level value="2"&gt;2 reach-in&lt;/sm-level&gt;</c>.
/// </summary>
[HtmlTargetElement("sm-level")]
public sealed class LevelBar : TagHelper
{
    private const int Segments = 3;

    /// <summary>From 0, no segment, to 3.</summary>
    public required int Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"sm-level sm-level--{Value.ToString(CultureInfo.InvariantCulture)}");
        output.PreContent.AppendHtml("<svg class=\"sm-level__bar\" viewBox=\"0 0 22 14\" width=\"22\" height=\"14\" aria-hidden=\"true\" focusable=\"false\">");
        for (int segment = 0; segment < Segments; segment++)
        {
            output.PreContent.AppendHtml(string.Create(
                CultureInfo.InvariantCulture, $"<rect x=\"{(segment * 8) + 0.5}\" y=\"{8.5 - (segment * 4)}\" width=\"5\" height=\"{5 + (segment * 4)}\"/>"));
        }

        output.PreContent.AppendHtml("</svg><span data-text>");
        output.PostContent.AppendHtml("</span>");
    }
}
