using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ServiceMap.Design.TagHelpers;

/// <summary>Choices of a list, each with a box of its own. The items say themselves which of them are chosen.</summary>
public abstract class Choices : Field
{
    public required IEnumerable<SelectListItem> Items { get; set; }

    /// <summary>Whether the boxes are those of a form that is filled in, and not of a filter.</summary>
    public bool Large { get; set; }

    /// <summary>What a box is: <c>checkbox</c> or <c>radio</c>.</summary>
    private protected abstract string Kind { get; }

    /// <summary>The component of GOV.UK Frontend that it is.</summary>
    private string Component => Kind == "radio" ? "govuk-radios" : "govuk-checkboxes";

    private protected override IHtmlContent Body(string? error)
    {
        TagBuilder fieldset = new("fieldset");
        fieldset.AddCssClass("govuk-fieldset");
        Describe(fieldset, error);
        string legend = Large ? "govuk-fieldset__legend govuk-fieldset__legend--s" : "govuk-fieldset__legend";
        fieldset.InnerHtml.AppendHtml(Element("legend", legend, Label)).AppendHtml(Notes(error)).AppendHtml(Input(error is not null));
        return fieldset;
    }

    private protected override TagBuilder Input(bool inError)
    {
        TagBuilder boxes = new("div");
        boxes.AddCssClass(Large ? Component : $"{Component} {Component}--small");
        int number = 0;
        foreach (SelectListItem item in Items) boxes.InnerHtml.AppendHtml(Box(item, number++));
        return boxes;
    }

    /// <summary>The first box has the field's name as its id, so that the error summary leads to it.</summary>
    private TagBuilder Box(SelectListItem item, int number)
    {
        TagBuilder input = new("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass($"{Component}__input");
        input.Attributes["type"] = Kind;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = item.Value;
        input.Attributes["id"] = number == 0 ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name}-{number + 1}");
        if (item.Selected) input.Attributes["checked"] = "checked";
        TagBuilder label = Element("label", $"govuk-label {Component}__label", item.Text);
        label.Attributes["for"] = input.Attributes["id"];
        TagBuilder box = new("div");
        box.AddCssClass($"{Component}__item");
        box.InnerHtml.AppendHtml(input).AppendHtml(label);
        return box;
    }
}
