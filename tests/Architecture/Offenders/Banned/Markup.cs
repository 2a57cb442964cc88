using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ServiceMap.Rogue;

internal static class Markup
{
    // M:Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper.Raw(System.String)
    public static IHtmlContent Raw(IHtmlHelper html, string text) => html.Raw(text);

    // M:Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper.Raw(System.Object)
    public static IHtmlContent Raw(IHtmlHelper html, object thing) => html.Raw(thing);
}
