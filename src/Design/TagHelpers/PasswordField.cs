using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>
/// A password, with a button that shows it: <c>&lt;sm-password name="password" label="Password" autocomplete="current-password" /&gt;</c>. What
/// was sent is never sent back.
/// </summary>
[HtmlTargetElement("sm-password", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PasswordField : Field
{
    /// <summary><c>current-password</c> or <c>new-password</c>, so that browsers fill in the right one.</summary>
    public required string Autocomplete { get; set; }

    private protected override void Group(TagHelperOutput group)
    {
        group.Attributes.SetAttribute("class", $"{group.Attributes["class"].Value} govuk-password-input");
        group.Attributes.SetAttribute("data-module", "govuk-password-input");
    }

    private protected override TagBuilder Input(bool inError)
    {
        TagBuilder input = new("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("govuk-input govuk-password-input__input govuk-js-password-input-input");
        if (inError) input.AddCssClass("govuk-input--error");
        input.Attributes["type"] = "password";
        input.Attributes["autocomplete"] = Autocomplete;
        input.Attributes["autocapitalize"] = "none";
        input.Attributes["spellcheck"] = "false";
        return input;
    }

    private protected override IHtmlContent Around(TagBuilder input)
    {
        TagBuilder show = new("button");
        show.AddCssClass("govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle");
        show.Attributes["type"] = "button";
        show.Attributes["data-module"] = "govuk-button";
        show.Attributes["aria-controls"] = Name;
        show.Attributes["aria-label"] = "Show password";
        show.Attributes["hidden"] = "hidden";
        show.InnerHtml.Append("Show");
        TagBuilder around = new("div");
        around.AddCssClass("govuk-input__wrapper govuk-password-input__wrapper");
        around.InnerHtml.AppendHtml(input).AppendHtml(show);
        return around;
    }
}
