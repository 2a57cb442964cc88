using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>
/// One day, in the address as 2027-03-31: <c>&lt;sm-date name="day" label="Day" value="Model.Day" /&gt;</c>.
/// What was typed and refused is shown again.
/// </summary>
[HtmlTargetElement("sm-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateField : Field
{
    public DateOnly? Value { get; set; }

    private protected override TagBuilder Input(bool inError)
    {
        TagBuilder input = new("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("govuk-input");
        if (inError) input.AddCssClass("govuk-input--error");
        // A date field would show a refused text as nothing at all.
        input.Attributes["type"] = Attempted is null ? "date" : "text";
        input.Attributes["value"] = Attempted ?? Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        return input;
    }
}
