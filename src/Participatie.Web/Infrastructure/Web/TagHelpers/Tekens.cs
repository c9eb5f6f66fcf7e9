using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Participatie.Web.Infrastructure.Web.TagHelpers;

/// <summary>An icon of the sprite; decoration only, so always beside a word.</summary>
[HtmlTargetElement("pp-icoon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Icoon : TagHelper
{
    public string Naam { get; set; } = "";

    public static IHtmlContent Teken(string naam) => new HtmlString(
        $"<svg class=\"pp-icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><use href=\"/sprite.svg#i-{naam}\"/></svg>");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Teken(Naam));
    }
}

/// <summary>The summary of faults above a form: what to do, with a link to each field. Shows nothing when all is well.</summary>
[HtmlTargetElement("pp-fouten", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FoutenTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var faults = ViewContext.ModelState
            .Where(e => e.Value is { ValidationState: ModelValidationState.Invalid })
            .SelectMany(e => e.Value!.Errors.Take(1).Select(error => (Veld: e.Key, error.ErrorMessage)))
            .DistinctBy(f => (f.Veld, f.ErrorMessage))
            .ToList();
        if (faults.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-alert utrecht-alert--warning pp-error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-pp-fouten", "");
        output.Content.AppendHtml("<div class=\"utrecht-alert__icon\">").AppendHtml(Icoon.Teken("ask")).AppendHtml("</div><div class=\"utrecht-alert__message\">");
        output.Content.AppendHtml("<h2 class=\"pp-alert-title\">").Append(faults.Count == 1 ? "Er is nog iets nodig" : "Er zijn nog een paar dingen nodig").AppendHtml("</h2>");
        output.Content.AppendHtml("<ul class=\"pp-error-summary__list\">");
        foreach (var (veld, message) in faults)
        {
            output.Content.AppendHtml("<li>");
            if (veld.Length == 0)
            {
                output.Content.Append(message);
            }
            else
            {
                var link = new TagBuilder("a");
                link.AddCssClass("pp-target");
                link.Attributes["href"] = $"#{TagBuilder.CreateSanitizedId(veld, "_")}";
                link.InnerHtml.Append(message);
                output.Content.AppendHtml(link);
            }

            output.Content.AppendHtml("</li>");
        }

        output.Content.AppendHtml("</ul></div>");
    }
}

/// <summary>A date written out, for machines as well: <c>&lt;time&gt;</c> with what it is called.</summary>
[HtmlTargetElement("pp-datum", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DatumTagHelper : TagHelper
{
    /// <summary>A day.</summary>
    public DateOnly? Dag { get; set; }

    /// <summary>An instant in UTC, shown with its time in Amsterdam.</summary>
    public DateTime? Moment { get; set; }

    /// <summary>True: with the day of the week.</summary>
    public bool Voluit { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Moment is { } moment)
        {
            output.Attributes.SetAttribute("datetime", moment.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
            output.Content.SetContent(moment.MetTijd());
        }
        else if (Dag is { } dag)
        {
            output.Attributes.SetAttribute("datetime", dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            output.Content.SetContent(Voluit ? dag.Voluit() : dag.Kort());
        }
        else
        {
            output.TagName = "span";
            output.Content.SetContent("nog niet bekend");
        }
    }
}

/// <summary>How loud a status is. Signal is for late or unsafe, and for nothing else.</summary>
public enum Statustoon
{
    Gewoon,
    Vraagt,
    TeLaat,
}

/// <summary>A status: a shape and a word, never a colour alone.</summary>
[HtmlTargetElement("pp-status", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>Icon of the sprite that is the status's shape: taken, partly, refused, busy, open, studied, passed, ask, late.</summary>
    public string Vorm { get; set; } = "taken";

    public string Tekst { get; set; } = "";

    public Statustoon Toon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var modifier = (Toon, Vorm) switch
        {
            (Statustoon.Vraagt, _) => "--warning",
            (Statustoon.TeLaat, _) => "--danger",
            (_, "taken") => "--safe",
            (_, "open" or "studied" or "passed") => "--neutral",
            _ => "--active",
        };
        output.Attributes.SetAttribute("class", $"utrecht-status-badge utrecht-status-badge{modifier}");
        output.Content.AppendHtml(Icoon.Teken(Vorm)).Append(Tekst);
    }
}
