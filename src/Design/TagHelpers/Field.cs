using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>
/// A field of a form with its label, its hint and, where the model state has one, the error under its name. The error summary links to it.
/// </summary>
public abstract class Field : TagHelper
{
    /// <summary>The name in the address, and the id.</summary>
    public required string Name { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public sealed override void Process(TagHelperContext context, TagHelperOutput output)
    {
        string? error = ErrorOf(ViewContext.ModelState, Name);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        Group(output);

        output.Content.AppendHtml(Body(error));
    }

    /// <summary>What the group has besides its class.</summary>
    private protected virtual void Group(TagHelperOutput group)
    {
    }

    /// <summary>All of the field inside its group: the label, what is said of it, and the element that the person fills in.</summary>
    private protected virtual IHtmlContent Body(string? error)
    {
        TagBuilder label = Element("label", "govuk-label", Label);
        label.Attributes["for"] = Name;
        TagBuilder input = Input(error is not null);
        input.Attributes["id"] = Name;
        input.Attributes["name"] = Name;
        Describe(input, error);
        return new HtmlContentBuilder().AppendHtml(label).AppendHtml(Notes(error)).AppendHtml(Around(input));
    }

    /// <summary>What stands round the element that the person fills in.</summary>
    private protected virtual IHtmlContent Around(TagBuilder input) => input;

    /// <summary>The hint and the error, where there are any.</summary>
    private protected IHtmlContent Notes(string? error)
    {
        HtmlContentBuilder notes = new();
        if (Hint is not null) notes.AppendHtml(WithId(Element("div", "govuk-hint", Hint), $"{Name}-hint"));
        if (error is not null) notes.AppendHtml(WithId(Element("p", "govuk-error-message", $"Error: {error}"), $"{Name}-error"));
        return notes;
    }

    /// <summary>Tells those who hear the page that hint and error belong to an element.</summary>
    private protected void Describe(TagBuilder element, string? error)
    {
        string described = string.Join(' ', new[] { Hint is null ? "" : $"{Name}-hint", error is null ? "" : $"{Name}-error" }.Where(id => id != ""));
        if (described != "") element.Attributes["aria-describedby"] = described;
    }

    /// <summary>The element that the person fills in, without its id, name and description.</summary>
    private protected abstract TagBuilder Input(bool inError);

    /// <summary>What was sent where it was refused, so that it can be corrected.</summary>
    private protected string? Attempted => ViewContext.ModelState.TryGetValue(Name, out ModelStateEntry? entry) && entry.Errors.Count > 0 ? entry.AttemptedValue : null;

    private protected static string? ErrorOf(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out ModelStateEntry? entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    private protected static TagBuilder Element(string name, string cssClass, string text)
    {
        TagBuilder element = new(name);
        element.AddCssClass(cssClass);
        element.InnerHtml.Append(text);
        return element;
    }

    private static IHtmlContent WithId(TagBuilder element, string id)
    {
        element.Attributes["id"] = id;
        return element;
    }
}
