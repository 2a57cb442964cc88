using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>Words set apart from the text round them: <c>&lt;sm-inset&gt;The City of London is not counted.&lt;/sm-inset&gt;</c>.</summary>
[HtmlTargetElement("sm-inset")]
public sealed class InsetText : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-inset-text");
    }
}
