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
        if (!output.Attributes.ContainsName("aria-label")) output.Attributes.SetAttribute("aria-label", "Legend of the map");
    }
}

/// <summary>
/// One entry: swatch, name, how many areas, and what it means, which is its content:
/// <c>&lt;sm-legend-entry look="unconfirmed" name="Unconfirmed" count="21 boroughs"&gt;Somebody should ask.&lt;/sm-legend-entry&gt;</c>.
/// </summary>
[HtmlTargetElement("sm-legend-entry", ParentTag = "sm-legend")]
public sealed class LegendEntry : TagHelper
{
    /// <summary>A slug of <see cref="Looks"/>.</summary>
    public required string Look { get; set; }

    /// <summary>What the look means, in a word or two; without it the look's own name.</summary>
    public string? Name { get; set; }

    /// <summary>How many areas have it, in words.</summary>
    public string? Count { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Look look = Looks.Of(Look);
        output.TagName = "li";
        output.Attributes.SetAttribute("class", "sm-legend__entry");
        output.PreContent
            .AppendHtml("<svg class=\"sm-legend__swatch\" viewBox=\"0 0 46 32\" aria-hidden=\"true\" focusable=\"false\">")
            .AppendHtml($"<rect class=\"sm-area sm-area--{look.Slug}\" x=\"0.5\" y=\"0.5\" width=\"45\" height=\"31\"/></svg>")
            .AppendHtml("<span><span class=\"sm-legend__name\">").Append(Name ?? look.Name).AppendHtml("</span>");
        if (Count is not null) output.PreContent.AppendHtml(" <span class=\"sm-legend__count\">").Append(Count).AppendHtml("</span>");
        output.PreContent.AppendHtml("<span class=\"sm-legend__meaning\">");
        output.PostContent.AppendHtml("</span></span>");
    }
}
