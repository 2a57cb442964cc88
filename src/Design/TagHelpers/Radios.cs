using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>One choice of a few: <c>&lt;sm-radios name="state" label="State" items="Model.States" /&gt;</c>.</summary>
[HtmlTargetElement("sm-radios", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Radios : Choices
{
    private protected override string Kind => "radio";
}
