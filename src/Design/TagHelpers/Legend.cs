using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>The legend of a map: a list of <c>&lt;sm-legend-entry&gt;</c>.</summary>
[HtmlTargetElement("sm-legend")]
public sealed class Legend : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.Attributes.SetAttribute("class", "sm-legend");
        output.Attributes.SetAttribute("aria-label", "Legend of the map");
    }
}

/// <summary>
/// One entry: swatch, name, how many areas, and what it means, which is its content:
/// <c>&lt;sm-legend-entry status="met" count="21 boroughs"&gt;A women-specific service is confirmed.&lt;/sm-legend-entry&gt;</c>.
/// </summary>
[HtmlTargetElement("sm-legend-entry", ParentTag = "sm-legend")]
public sealed class LegendEntry : TagHelper
{
    /// <summary><c>met</c>, <c>unconfirmed</c>, <c>gap</c> or <c>not-counted</c>.</summary>
    public required string Status { get; set; }

    /// <summary>How many areas have it, in words.</summary>
    public string? Count { get; set; }

    /// <summary>Instead of the status's own name.</summary>
    public string? Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        CoverageStatus status = CoverageStatus.Of(Status);
        output.TagName = "li";
        output.Attributes.SetAttribute("class", "sm-legend__entry");
        output.PreContent
            .AppendHtml("<svg class=\"sm-legend__swatch\" viewBox=\"0 0 46 32\" aria-hidden=\"true\" focusable=\"false\">")
            .AppendHtml($"<rect class=\"sm-area sm-area--{status.Slug}\" x=\"0.5\" y=\"0.5\" width=\"45\" height=\"31\"/>")
            .AppendHtml($"<text class=\"sm-letter sm-letter--{status.Slug}\" x=\"23\" y=\"16.5\">{status.Letter}</text></svg>")
            .AppendHtml("<span><span class=\"sm-legend__name\">").Append(Name ?? status.Name).AppendHtml("</span>");
        if (Count is not null) output.PreContent.AppendHtml(" <span class=\"sm-legend__count\">").Append(Count).AppendHtml("</span>");
        output.PreContent.AppendHtml("<span class=\"sm-legend__meaning\">");
        output.PostContent.AppendHtml("</span></span>");
    }
}
