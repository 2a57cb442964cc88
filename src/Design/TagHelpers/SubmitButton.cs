using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>The button that sends a form: <c>&lt;sm-button&gt;Show&lt;/sm-button&gt;</c>.</summary>
[HtmlTargetElement("sm-button")]
public sealed class SubmitButton : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("class", "govuk-button");
        output.Attributes.SetAttribute("data-module", "govuk-button");
    }
}
