using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>A status as a tag in text: <c>&lt;sm-status value="unconfirmed" /&gt;</c>. Its content, if any, replaces the word.</summary>
[HtmlTargetElement("sm-status")]
public sealed class StatusTag : TagHelper
{
    /// <summary><c>met</c>, <c>unconfirmed</c>, <c>gap</c> or <c>not-counted</c>.</summary>
    public required string Value { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        CoverageStatus status = CoverageStatus.Of(Value);
        TagHelperContent content = await output.GetChildContentAsync();
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"govuk-tag sm-status sm-status--{status.Slug}");
        if (content.IsEmptyOrWhiteSpace) output.Content.SetContent(status.Name);
    }
}
