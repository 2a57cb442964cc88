using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>Several choices of a list: <c>&lt;sm-checkboxes name="kind" label="Kinds of provision" items="Model.Kinds" /&gt;</c>.</summary>
[HtmlTargetElement("sm-checkboxes", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Checkboxes : Choices
{
    private protected override string Kind => "checkbox";
}
