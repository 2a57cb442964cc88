using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>A labelled line to write in: <c>&lt;sm-text name="q" label="Words" value="@Model.Words" /&gt;</c>.</summary>
[HtmlTargetElement("sm-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextField : Field
{
    public string? Value { get; set; }

    /// <summary>How many letters it is wide; the whole column without it.</summary>
    public int? Width { get; set; }

    /// <summary>What browsers may fill in by themselves, such as <c>postal-code</c>.</summary>
    public string? Autocomplete { get; set; }

    private protected override TagBuilder Input(bool inError)
    {
        TagBuilder input = new("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("govuk-input");
        if (Width is not null) input.AddCssClass($"govuk-input--width-{Width}");
        if (inError) input.AddCssClass("govuk-input--error");
        input.Attributes["type"] = "text";
        input.Attributes["value"] = Attempted ?? Value ?? "";
        if (Autocomplete is not null) input.Attributes["autocomplete"] = Autocomplete;
        return input;
    }
}
