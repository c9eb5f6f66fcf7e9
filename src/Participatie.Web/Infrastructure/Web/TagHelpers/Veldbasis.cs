using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Participatie.Web.Infrastructure.Web.TagHelpers;

/// <summary>
/// One form row: label, description, error, input, in that order, tied together for screen readers. The only way in which forms
/// are written.
/// </summary>
public abstract class Veldbasis : TagHelper
{
    /// <summary>The property that is filled in.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    /// <summary>Help text under the label.</summary>
    public string? Hint { get; set; }

    /// <summary>True: the label says that it may be left empty.</summary>
    public bool Optioneel { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    protected string Naam => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string VeldId => TagBuilder.CreateSanitizedId(Naam, "_");

    protected string? Fout => ViewContext.ModelState.TryGetValue(Naam, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    protected string? Beschrijving
    {
        get
        {
            var ids = new List<string>(2);
            if (Hint is not null)
            {
                ids.Add($"{VeldId}-uitleg");
            }

            if (Fout is not null)
            {
                ids.Add($"{VeldId}-fout");
            }

            return ids.Count == 0 ? null : string.Join(' ', ids);
        }
    }

    /// <summary>What was typed when it was refused; else what the model holds.</summary>
    protected string? Waarde
    {
        get
        {
            if (ViewContext.ModelState.TryGetValue(Naam, out var entry) && entry.AttemptedValue is { } attempted)
            {
                return attempted;
            }

            return For.Model switch
            {
                null => null,
                DateOnly dag => dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                Enum waarde => waarde.ToString(),
                IFormattable formattable => formattable.ToString(null, Datums.Nederlands),
                var other => other.ToString(),
            };
        }
    }

    /// <summary>The posted or stored values of a field that takes several.</summary>
    protected IReadOnlySet<string> Waarden
    {
        get
        {
            if (ViewContext.ModelState.TryGetValue(Naam, out var entry) && entry.RawValue is not null)
            {
                return (entry.RawValue as string[] ?? [entry.RawValue.ToString()!]).ToHashSet(StringComparer.Ordinal);
            }

            return For.Model is System.Collections.IEnumerable many and not string
                ? many.Cast<object>().Select(o => o.ToString()!).ToHashSet(StringComparer.Ordinal)
                : Waarde is { Length: > 0 } one ? new HashSet<string>(StringComparer.Ordinal) { one } : new HashSet<string>(StringComparer.Ordinal);
        }
    }

    protected void Rij(TagHelperOutput output, IHtmlContent label, IHtmlContent input, bool groep = false)
    {
        output.TagName = groep ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", Fout is null ? "utrecht-form-field" : "utrecht-form-field utrecht-form-field--invalid");
        if (groep && Beschrijving is { } beschrijving)
        {
            output.Attributes.SetAttribute("aria-describedby", beschrijving);
        }

        output.Content.AppendHtml(label);
        if (Hint is not null)
        {
            var hint = new TagBuilder("div");
            hint.AddCssClass("utrecht-form-field-description");
            hint.Attributes["id"] = $"{VeldId}-uitleg";
            hint.InnerHtml.Append(Hint);
            output.Content.AppendHtml(hint);
        }

        if (Fout is { } fout)
        {
            var error = new TagBuilder("div");
            error.AddCssClass("utrecht-form-field-error-message");
            error.Attributes["id"] = $"{VeldId}-fout";
            error.InnerHtml.AppendHtml(Icoon.Teken("ask"));
            var text = new TagBuilder("span");
            text.InnerHtml.Append(fout);
            error.InnerHtml.AppendHtml(text);
            output.Content.AppendHtml(error);
        }

        output.Content.AppendHtml(input);
    }

    protected IHtmlContent LabelVoor()
    {
        var wrapper = new TagBuilder("div");
        wrapper.AddCssClass("utrecht-form-field__label");
        var label = new TagBuilder("label");
        label.AddCssClass("utrecht-form-label");
        label.Attributes["for"] = VeldId;
        label.InnerHtml.Append(Labeltekst);
        wrapper.InnerHtml.AppendHtml(label);
        return wrapper;
    }

    protected IHtmlContent Legenda()
    {
        var legend = new TagBuilder("legend");
        legend.AddCssClass("utrecht-form-fieldset__legend");
        legend.InnerHtml.Append(Labeltekst);
        return legend;
    }

    protected static TagBuilder Invoervak()
    {
        var vak = new TagBuilder("div");
        vak.AddCssClass("utrecht-form-field__input");
        return vak;
    }

    /// <summary>Attributes the page writer set (autocomplete, maxlength, inputmode, …) go to the input.</summary>
    protected void Neem(TagHelperContext context, TagBuilder input)
    {
        foreach (var attribute in context.AllAttributes)
        {
            if (attribute.Name is "class")
            {
                input.AddCssClass(attribute.Value?.ToString() ?? "");
            }
            else if (attribute.Name is not ("for" or "label" or "hint" or "optioneel" or "type" or "regels" or "opties" or "leeg"))
            {
                input.MergeAttribute(attribute.Name, attribute.Value is IHtmlContent html ? Plain(html) : attribute.Value?.ToString());
            }
        }

        if (Beschrijving is { } beschrijving)
        {
            input.Attributes["aria-describedby"] = beschrijving;
        }

        if (Fout is not null)
        {
            input.Attributes["aria-invalid"] = "true";
        }
    }

    private string Labeltekst => Optioneel ? $"{Label} (niet verplicht)" : Label;

    private static string Plain(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }
}
