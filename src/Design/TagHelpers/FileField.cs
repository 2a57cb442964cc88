using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>A labelled file to choose, in a form of parts: <c>&lt;sm-file name="sheet" label="Your spreadsheet" accept=".csv,.xlsx" /&gt;</c>.</summary>
[HtmlTargetElement("sm-file", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileField : Field
{
    /// <summary>Which files a browser offers first.</summary>
    public string? Accept { get; set; }

    private protected override TagBuilder Input(bool inError)
    {
        TagBuilder input = new("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("govuk-file-upload");
        if (inError) input.AddCssClass("govuk-file-upload--error");
        input.Attributes["type"] = "file";
        if (Accept is not null) input.Attributes["accept"] = Accept;
        return input;
    }
}
