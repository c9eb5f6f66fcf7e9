using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VragenlijstVraagWijzigenPage(Links links) : FormPage<VragenlijstVraagWijzigen.Command, Guid>
{
    [FromRoute]
    public Guid LijstId { get; set; }

    [FromRoute]
    public string Blok { get; set; } = "";

    [FromRoute]
    public string Vraag { get; set; } = "";

    public VragenlijstVraagWijzigen.View View { get; private set; } = null!;

    protected override void UitRoute(VragenlijstVraagWijzigen.Command command)
    {
        command.LijstId = LijstId;
        command.Blok = Blok;
        command.Vraag = Vraag;
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new VragenlijstVraagWijzigen.Query(LijstId, Blok, Vraag), cancellationToken);
        if (prefill)
        {
            Vullen(View.Vraag);
        }
    }

    protected override IActionResult Klaar(Guid result)
    {
        Melden(Command.Weghalen ? "De vraag is weggehaald." : "De vraag is bewaard.");
        return Redirect(links.Ervaringen.VragenlijstWijzigen(result));
    }

    private void Vullen(Vraag vraag)
    {
        Command.TekstNl = vraag.Tekst.In(Taal.Nederlands);
        Command.TekstEn = vraag.Tekst.In(Taal.Engels);
        Command.VraagstamNl = vraag.Vraagstam.In(Taal.Nederlands);
        Command.VraagstamEn = vraag.Vraagstam.In(Taal.Engels);
        Command.HulptekstNl = vraag.Hulptekst.In(Taal.Nederlands);
        Command.HulptekstEn = vraag.Hulptekst.In(Taal.Engels);
        Command.Verplicht = vraag.Verplicht;
        Command.PastNietNl = vraag.PastNiet.In(Taal.Nederlands);
        Command.PastNietEn = vraag.PastNiet.In(Taal.Engels);
        Command.Verbeterthema = vraag.Verbeterthema;
        Command.Schaal = vraag.Schaal;
        Command.Opties =
        [
            .. vraag.Opties.Select(optie => new VragenlijstVraagWijzigen.Optieveld { Code = optie.Code, Nl = optie.Tekst.In(Taal.Nederlands), En = optie.Tekst.In(Taal.Engels) }),
            .. Enumerable.Range(0, VragenlijstVraagWijzigen.LegeOpties).Select(_ => new VragenlijstVraagWijzigen.Optieveld()),
        ];
        Command.Minimum = vraag.Minimum;
        Command.Maximum = vraag.Maximum;
        Command.Decimalen = vraag.Decimalen;
        Command.EenheidNl = vraag.Eenheid.In(Taal.Nederlands);
        Command.EenheidEn = vraag.Eenheid.In(Taal.Engels);
        Command.MaximumTekens = vraag.MaximumTekens;
        if (vraag.AlleenTonenAls is { Vraag: { } eerdere } voorwaarde)
        {
            var opties = View.Inhoud.Vraag(eerdere) is { } ander ? View.Inhoud.Opties(ander) : [];
            var pastNiet = View.Inhoud.Vraag(eerdere)?.PastNiet?.ToString();
            Command.AlsVraag = eerdere;
            Command.AlsVergelijking = voorwaarde.Vergelijking;
            Command.AlsAntwoord = string.Join("; ", voorwaarde.Waarden.Select(waarde =>
                waarde == Antwoord.PastNietCode ? pastNiet ?? waarde : opties.FirstOrDefault(o => o.Code == waarde)?.Tekst.ToString() ?? waarde));
        }
    }
}
