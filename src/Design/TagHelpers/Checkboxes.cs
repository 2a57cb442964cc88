using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>
/// Several choices of a list: <c>&lt;sm-checkboxes name="kind" label="Kinds of provision" items="Model.Kinds" /&gt;</c>. The items say
/// themselves which of them are chosen.
/// </summary>
[HtmlTargetElement("sm-checkboxes", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Checkboxes : Field
{
    public required IEnumerable<SelectListItem> Items { get; set; }

    private protected override IHtmlContent Body(string? error)
    {
        TagBuilder fieldset = new("fieldset");
        fieldset.AddCssClass("govuk-fieldset");
        Describe(fieldset, error);
        fieldset.InnerHtml.AppendHtml(Element("legend", "govuk-fieldset__legend", Label)).AppendHtml(Notes(error)).AppendHtml(Input(error is not null));
        return fieldset;
    }

    private protected override TagBuilder Input(bool inError)
    {
        TagBuilder boxes = new("div");
        boxes.AddCssClass("govuk-checkboxes govuk-checkboxes--small");
        int number = 0;
        foreach (SelectListItem item in Items) boxes.InnerHtml.AppendHtml(Box(item, number++));
        return boxes;
    }

    /// <summary>The first box has the field's name as its id, so that the error summary leads to it.</summary>
    private TagBuilder Box(SelectListItem item, int number)
    {
        TagBuilder input = new("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("govuk-checkboxes__input");
        input.Attributes["type"] = "checkbox";
        input.Attributes["name"] = Name;
        input.Attributes["value"] = item.Value;
        input.Attributes["id"] = number == 0 ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name}-{number + 1}");
        if (item.Selected) input.Attributes["checked"] = "checked";
        TagBuilder label = Element("label", "govuk-label govuk-checkboxes__label", item.Text);
        label.Attributes["for"] = input.Attributes["id"];
        TagBuilder box = new("div");
        box.AddCssClass("govuk-checkboxes__item");
        box.InnerHtml.AppendHtml(input).AppendHtml(label);
        return box;
    }
}
