using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Participatie.Web.Infrastructure.Web.TagHelpers;

/// <summary>A choice in a list: what is posted, what is read, and an explanation.</summary>
public sealed record Optie(string Waarde, string Tekst, string? Uitleg = null);

public static class Opties
{
    /// <summary>All values of an enum, with the words on screen.</summary>
    public static IReadOnlyList<Optie> Van<TEnum>(Func<TEnum, string> tekst, Func<TEnum, string?>? uitleg = null)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(w => new Optie(w.ToString(), tekst(w), uitleg?.Invoke(w))).ToList();
}

/// <summary>A row for one line of text, a number, a date, a password, an e-mail address or a file.</summary>
[HtmlTargetElement("pp-veld", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VeldTagHelper : Veldbasis
{
    public string Type { get; set; } = "text";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("utrecht-textbox");
        input.Attributes["id"] = VeldId;
        input.Attributes["name"] = Naam;
        input.Attributes["type"] = Type;
        if (Type is not ("password" or "file"))
        {
            input.Attributes["value"] = Waarde ?? "";
        }

        Neem(context, input);
        var vak = Invoervak();
        vak.InnerHtml.AppendHtml(input);
        Rij(output, LabelVoor(), vak);
    }
}

/// <summary>A row for more lines of text.</summary>
[HtmlTargetElement("pp-tekstvak", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TekstvakTagHelper : Veldbasis
{
    public int Regels { get; set; } = 5;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = new TagBuilder("textarea");
        input.AddCssClass("utrecht-textarea");
        input.Attributes["id"] = VeldId;
        input.Attributes["name"] = Naam;
        input.Attributes["rows"] = Regels.ToString(System.Globalization.CultureInfo.InvariantCulture);

        // The newline after the tag is swallowed by browsers; without it a text that begins with one would lose it.
        input.InnerHtml.AppendHtml(new HtmlString("\n")).Append(Waarde ?? "");
        Neem(context, input);
        var vak = Invoervak();
        vak.InnerHtml.AppendHtml(input);
        Rij(output, LabelVoor(), vak);
    }
}

/// <summary>A row to choose one from a list that is too long to show.</summary>
[HtmlTargetElement("pp-keuzelijst", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KeuzelijstTagHelper : Veldbasis
{
    public IReadOnlyList<Optie> Opties { get; set; } = [];

    /// <summary>Text of the first, empty choice; null for none.</summary>
    public string? Leeg { get; set; } = "Kies";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = new TagBuilder("select");
        select.AddCssClass("utrecht-select");
        select.Attributes["id"] = VeldId;
        select.Attributes["name"] = Naam;
        if (Leeg is not null)
        {
            select.InnerHtml.AppendHtml(Keuze(new Optie("", Leeg), selected: false));
        }

        foreach (var optie in Opties)
        {
            select.InnerHtml.AppendHtml(Keuze(optie, string.Equals(optie.Waarde, Waarde, StringComparison.Ordinal)));
        }

        Neem(context, select);
        var vak = Invoervak();
        vak.InnerHtml.AppendHtml(select);
        Rij(output, LabelVoor(), vak);
    }

    private static TagBuilder Keuze(Optie optie, bool selected)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = optie.Waarde;
        if (selected)
        {
            option.Attributes["selected"] = "selected";
        }

        option.InnerHtml.Append(optie.Tekst);
        return option;
    }
}

/// <summary>A row to choose one (radio) or several (checkboxes, with <c>meer</c>) from choices that are all shown.</summary>
[HtmlTargetElement("pp-keuze", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KeuzeTagHelper : Veldbasis
{
    public IReadOnlyList<Optie> Opties { get; set; } = [];

    public bool Meer { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var vak = Invoervak();
        vak.AddCssClass("pp-choices");
        var gekozen = Waarden;
        for (var i = 0; i < Opties.Count; i++)
        {
            var optie = Opties[i];
            var label = new TagBuilder("label");
            label.AddCssClass("pp-choice");
            var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            input.AddCssClass(Meer ? "utrecht-checkbox" : "utrecht-radio-button");
            input.Attributes["type"] = Meer ? "checkbox" : "radio";

            // The summary links to the field's id, so the first choice bears it.
            input.Attributes["id"] = i == 0 ? VeldId : $"{VeldId}-{i}";
            input.Attributes["name"] = Naam;
            input.Attributes["value"] = optie.Waarde;
            if (gekozen.Contains(optie.Waarde))
            {
                input.Attributes["checked"] = "checked";
            }

            var text = new TagBuilder("span");
            text.AddCssClass("pp-choice__text");
            text.InnerHtml.Append(optie.Tekst);
            label.InnerHtml.AppendHtml(input).AppendHtml(text);
            if (optie.Uitleg is not null)
            {
                var uitleg = new TagBuilder("span");
                uitleg.AddCssClass("pp-choice__hint");
                uitleg.InnerHtml.Append(optie.Uitleg);
                label.InnerHtml.AppendHtml(uitleg);
            }

            vak.InnerHtml.AppendHtml(label);
        }

        Rij(output, Legenda(), vak, groep: true);
    }
}

/// <summary>A row for one yes-or-no.</summary>
[HtmlTargetElement("pp-vinkje", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VinkjeTagHelper : Veldbasis
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("pp-choice");
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("utrecht-checkbox");
        input.Attributes["type"] = "checkbox";
        input.Attributes["id"] = VeldId;
        input.Attributes["name"] = Naam;
        input.Attributes["value"] = "true";
        if (For.Model is true)
        {
            input.Attributes["checked"] = "checked";
        }

        Neem(context, input);
        var text = new TagBuilder("span");
        text.AddCssClass("pp-choice__text");
        text.InnerHtml.Append(Label);
        label.InnerHtml.AppendHtml(input).AppendHtml(text);

        // Without this an unticked box posts nothing, and what was true would stay true.
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        hidden.Attributes["type"] = "hidden";
        hidden.Attributes["name"] = Naam;
        hidden.Attributes["value"] = "false";
        var vak = Invoervak();
        vak.InnerHtml.AppendHtml(label).AppendHtml(hidden);
        Rij(output, HtmlString.Empty, vak);
    }
}
