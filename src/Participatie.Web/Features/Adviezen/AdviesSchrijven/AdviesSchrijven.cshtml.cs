using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>One form with several buttons, so that whatever somebody presses, everything typed goes along.</summary>
public sealed class AdviesSchrijvenPage(Links links) : Adviesformulier<AdviesSchrijven.Command, AdviesSchrijven.Result>
{
    public AdviesSchrijven.View Beeld { get; private set; } = null!;

    /// <summary>The button: a word, and for some after a colon what it is about.</summary>
    [BindProperty]
    public string? Actie { get; set; }

    /// <summary>Remarks being typed, by what they are about.</summary>
    [BindProperty]
    public Dictionary<string, string?> Opmerkingen { get; set; } = [];

    public IReadOnlyList<Adviesconflict> Conflicten { get; private set; } = [];

    /// <summary>Hints for plainer Dutch per part, when they were asked for.</summary>
    public IReadOnlyList<(string Waar, string Tekst, Taaloordeel Oordeel)>? Hints { get; private set; }

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var (woord, over) = (Actie ?? "bewaar").Split(':', 2) is [var w, var o] ? (w, o) : (Actie ?? "bewaar", "");
        switch (woord)
        {
            case "erbij" or "weg" or "op" or "neer":
                await LadenAsync(prefill: false, cancellationToken);
                Verschuiven(woord, int.TryParse(over, NumberStyles.None, CultureInfo.InvariantCulture, out var plaats) ? plaats : -1);
                return Page();
            case "lees":
                await LadenAsync(prefill: false, cancellationToken);
                Hints = Meelezen();
                return Page();
            default:
                var result = await VersturenAsync(cancellationToken);
                return Conflicten.Count > 0 ? await MetConflictenAsync(cancellationToken)
                    : result is RedirectResult && woord is "opmerking" or "antwoord" or "klaar" ? await OpmerkenAsync(woord, over, result, cancellationToken)
                    : result;
        }
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Beeld = await Mediator.Send(new AdviesSchrijven.Query(AdviesId), cancellationToken);
        if (prefill)
        {
            Command = new()
            {
                AdviesId = AdviesId,
                BasisVersie = Beeld.Versie,
                Titel = Beeld.Inhoud.Titel,
                Tekst = Beeld.Inhoud.Tekst,
                Aanbevelingen = [.. Beeld.Inhoud.Aanbevelingen.Select(a => new AdviesSchrijven.Regel { Id = a.Id, Kop = a.Kop, Tekst = a.Tekst })],
            };
            if (Command.Aanbevelingen.Count == 0 && !Advies.IsLicht(Beeld.Soort))
            {
                Command.Aanbevelingen.Add(new());
            }
        }
    }

    protected override IActionResult Klaar(AdviesSchrijven.Result result)
    {
        if (result.Conflicten.Count > 0)
        {
            Conflicten = result.Conflicten;
            return Page();
        }

        Melden(result switch
        {
            { IsNieuw: false } => "Er was niets veranderd. Alles staat er nog.",
            { Samengevoegd: true } => $"Bewaard als versie {result.Versie}. Een ander schreef ook; beide teksten staan erin.",
            _ => $"Bewaard als versie {result.Versie}.",
        });
        return Redirect(links.Adviezen.AdviesSchrijven(AdviesId));
    }

    private async Task<IActionResult> MetConflictenAsync(CancellationToken cancellationToken)
    {
        await LadenAsync(prefill: false, cancellationToken);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<IActionResult> OpmerkenAsync(string woord, string over, IActionResult klaar, CancellationToken cancellationToken)
    {
        var tekst = Opmerkingen.GetValueOrDefault(over);
        Guid? id = Guid.TryParse(over, out var gelezen) ? gelezen : null;
        try
        {
            await (woord switch
            {
                "klaar" => Mediator.Send(new OpmerkingAfhandelen.Command(AdviesId, id ?? throw new NietGevondenException()), cancellationToken),
                "antwoord" => Mediator.Send(new OpmerkingPlaatsen.Command(AdviesId, Opmerkingplaats.Geheel, null, id ?? throw new NietGevondenException(), tekst), cancellationToken),
                _ => Mediator.Send(new OpmerkingPlaatsen.Command(AdviesId, id is null ? Plaats(over) : Opmerkingplaats.Aanbeveling, id, null, tekst), cancellationToken),
            });
            Melden(woord == "klaar" ? "De opmerking is afgehandeld. Uw tekst is bewaard." : "Uw opmerking staat erbij. Uw tekst is bewaard.");
            return klaar;
        }
        catch (DomainRuleException exception)
        {
            ModelState.Clear();
            ModelState.AddModelError("", exception.Rule.Tekst);
            await LadenAsync(prefill: true, cancellationToken);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    private static Opmerkingplaats Plaats(string over) => over == "tekst" ? Opmerkingplaats.Tekst : Opmerkingplaats.Geheel;

    private void Verschuiven(string woord, int plaats)
    {
        var lijst = Command.Aanbevelingen;
        if (woord == "erbij" && lijst.Count < Advies.AanbevelingenMax)
        {
            lijst.Add(new());
        }
        else if (plaats >= 0 && plaats < lijst.Count)
        {
            var regel = lijst[plaats];
            lijst.RemoveAt(plaats);
            if (woord != "weg")
            {
                lijst.Insert(Math.Clamp(woord == "op" ? plaats - 1 : plaats + 1, 0, lijst.Count), regel);
            }
        }

        // What was typed stands in Command; the posted values stand at the places of before.
        ModelState.Clear();
    }

    private List<(string Waar, string Tekst, Taaloordeel Oordeel)> Meelezen()
    {
        var inhoud = Command.Inhoud();
        return
        [
            ("De brief", inhoud.Tekst, Taalhulp.Bekijk(inhoud.Tekst)),
            .. inhoud.Aanbevelingen.Select((a, i) => ($"Aanbeveling {i + 1}", a.Tekst, Taalhulp.Bekijk(a.Tekst))),
        ];
    }
}
