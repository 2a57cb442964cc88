using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>
/// What machines may read of a page, in JSON-LD: <c>&lt;sm-json-ld json="Model.JsonLd" /&gt;</c>. It is data and no script, and the serialiser
/// escapes every sign that could end the element.
/// </summary>
[HtmlTargetElement("sm-json-ld", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DataForMachines : TagHelper
{
    public required JsonObject Json { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "application/ld+json");
        output.Content.SetHtmlContent(Json.ToJsonString());
    }
}
