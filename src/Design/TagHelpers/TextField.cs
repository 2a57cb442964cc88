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

    /// <summary>What kind of text it is: <c>email</c>, or <c>text</c> without it.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Which keys a telephone shows, such as <c>numeric</c>.</summary>
    public string? Keys { get; set; }

    private protected override TagBuilder Input(bool inError)
    {
        TagBuilder input = new("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("govuk-input");
        if (Width is not null) input.AddCssClass($"govuk-input--width-{Width}");
        if (inError) input.AddCssClass("govuk-input--error");
        input.Attributes["type"] = Type;
        input.Attributes["value"] = Attempted ?? Value ?? "";
        if (Autocomplete is not null) input.Attributes["autocomplete"] = Autocomplete;
        if (Keys is not null) input.Attributes["inputmode"] = Keys;
        if (Type == "email" || Keys is not null) input.Attributes["spellcheck"] = "false";
        return input;
    }
}
