using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>
/// Round a wide table: it scrolls sideways by itself and can take the focus, so that the arrow keys scroll it:
/// <c>&lt;sm-scroll id="coverage" label="Coverage by borough"&gt;</c>.
/// </summary>
[HtmlTargetElement("sm-scroll")]
public sealed class WideTable : TagHelper
{
    /// <summary>What the table shows, for those who hear the page.</summary>
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "sm-scroll");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("tabindex", "0");
    }
}
