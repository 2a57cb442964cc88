using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>
/// One day that is kept as it was written, also where it is none: <c>&lt;sm-day name="ends" label="Last day" text="@Model.Ends" /&gt;</c>.
/// </summary>
[HtmlTargetElement("sm-day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayTextField : Field
{
    public string Text { get; set; } = "";

    private protected override TagBuilder Input(bool inError)
    {
        TagBuilder input = new("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("govuk-input govuk-input--width-10");
        if (inError) input.AddCssClass("govuk-input--error");

        // A date field would show a text that is no day as nothing at all.
        input.Attributes["type"] = Text.Length == 0 || DateOnly.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? "date" : "text";
        input.Attributes["value"] = Text;
        return input;
    }
}
