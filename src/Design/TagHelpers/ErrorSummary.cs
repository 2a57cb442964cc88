using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>
/// The errors of the model state, each a link to its field; nothing where there are none. It takes the focus. <c>&lt;sm-errors /&gt;</c>
/// </summary>
[HtmlTargetElement("sm-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummary : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.PreContent.AppendHtml("<div role=\"alert\"><h2 class=\"govuk-error-summary__title\">There is a problem</h2>");
        output.PreContent.AppendHtml("<div class=\"govuk-error-summary__body\"><ul class=\"govuk-list govuk-error-summary__list\">");
        foreach ((string field, ModelStateEntry entry) in ViewContext.ModelState.Where(pair => pair.Value is not null).Select(pair => (pair.Key, pair.Value!)))
        {
            foreach (ModelError error in entry.Errors) output.Content.AppendHtml(Line(field, error.ErrorMessage));
        }

        output.PostContent.AppendHtml("</ul></div></div>");
    }

    private static TagBuilder Line(string field, string message)
    {
        TagBuilder text = new(field == "" ? "span" : "a");

        // What cannot be put right on this page has the address of the page where it can.
        if (field != "") text.Attributes["href"] = field.StartsWith('/') ? field : $"#{field}";
        text.InnerHtml.Append(message);
        TagBuilder line = new("li");
        line.InnerHtml.AppendHtml(text);
        return line;
    }
}
