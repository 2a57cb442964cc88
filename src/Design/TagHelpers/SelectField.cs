using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMap.Design.TagHelpers;

/// <summary>
/// A labelled choice: <c>&lt;sm-select name="stage" label="Stage" items="Model.Stages" value="@Model.Stage" none="Any stage" /&gt;</c>.
/// </summary>
[HtmlTargetElement("sm-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectField : Field
{
    public required IEnumerable<SelectListItem> Items { get; set; }

    /// <summary>The chosen one; without it, the items say themselves which is.</summary>
    public string? Value { get; set; }

    /// <summary>The words of a first choice that chooses nothing, if there is one. Its value is empty.</summary>
    public string? None { get; set; }

    private protected override TagBuilder Input(bool inError)
    {
        TagBuilder select = new("select");
        select.AddCssClass("govuk-select");
        if (inError) select.AddCssClass("govuk-select--error");
        if (None is not null) select.InnerHtml.AppendHtml(Option(new SelectListItem(None, "")));
        foreach (SelectListItem item in Items) select.InnerHtml.AppendHtml(Option(item));
        return select;
    }

    private TagBuilder Option(SelectListItem item)
    {
        TagBuilder option = new("option");
        option.Attributes["value"] = item.Value ?? item.Text;
        if (Value is null ? item.Selected : Value == option.Attributes["value"]) option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(item.Text);
        return option;
    }
}
