using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>A labelled box for several lines: <c>&lt;sm-text-box name="note" label="What is wrong?" rows="6" /&gt;</c>.</summary>
[HtmlTargetElement("sm-text-box", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextBox : Field
{
    public string? Value { get; set; }

    public int Rows { get; set; } = 5;

    private protected override TagBuilder Input(bool inError)
    {
        TagBuilder box = new("textarea");
        box.AddCssClass("govuk-textarea");
        if (inError) box.AddCssClass("govuk-textarea--error");
        box.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        box.InnerHtml.Append(Attempted ?? Value ?? "");
        return box;
    }
}
