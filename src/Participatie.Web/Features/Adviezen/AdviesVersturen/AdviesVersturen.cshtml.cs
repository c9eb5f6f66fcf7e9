using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>First to whom, then contacts, dates and mail; both on one page, so that nothing is kept between them but what the form holds.</summary>
public sealed class AdviesVersturenPage(Links links) : Adviesformulier<AdviesVersturen.Command, int>
{
    public AdviesVersturen.View Beeld { get; private set; } = null!;

    /// <summary>True: contacts and dates are shown.</summary>
    public bool IsTweedeStap { get; private set; }

    /// <summary>Ticked one by one.</summary>
    [BindProperty]
    public List<Guid> OrganisatieIds { get; set; } = [];

    /// <summary>Whole kinds with one tick.</summary>
    [BindProperty]
    public List<Organisatiesoort> Soorten { get; set; } = [];

    [BindProperty]
    public string? Actie { get; set; }

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        switch (Actie)
        {
            case "verstuur":
                IsTweedeStap = true;
                return await VersturenAsync(cancellationToken);
            case "terug":
                OrganisatieIds = [.. Command.Ontvangers.Select(o => o.OrganisatieId)];
                ModelState.Clear();
                await LadenAsync(prefill: false, cancellationToken);
                return Page();
            default:
                return await KiezenAsync(cancellationToken);
        }
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Beeld = await Mediator.Send(new AdviesVersturen.Query(AdviesId, IsTweedeStap ? [.. Command.Ontvangers.Select(o => o.OrganisatieId)] : []), cancellationToken);
        if (prefill && Beeld.VragerId is { } vrager)
        {
            OrganisatieIds = [vrager];
        }
    }

    protected override IActionResult Klaar(int result)
    {
        Melden($"Het advies is verstuurd naar {result.Getal("organisatie", "organisaties")}.");
        return Redirect(links.Adviezen.AdviesBekijken(AdviesId));
    }

    private async Task<IActionResult> KiezenAsync(CancellationToken cancellationToken)
    {
        await LadenAsync(prefill: false, cancellationToken);
        var gekozen = Beeld.Organisaties.Where(o => OrganisatieIds.Contains(o.Id) || Soorten.Contains(o.Soort)).Select(o => o.Id).ToList();
        if (gekozen.Count == 0)
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(OrganisatieIds), Domain.Adviezen.AdviesRules.OrganisatieNodig.Tekst);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var eerder = Command.Ontvangers.ToDictionary(o => o.OrganisatieId);
        IsTweedeStap = true;
        Command = new() { AdviesId = AdviesId, Openbaarheid = Beeld.Openbaarheid, EmbargoTot = Beeld.EmbargoTot, Ontvangers = [.. gekozen.Select(id => eerder.GetValueOrDefault(id) ?? new() { OrganisatieId = id })] };
        await LadenAsync(prefill: false, cancellationToken);
        foreach (var ontvanger in Command.Ontvangers.Where(o => o.ContactId is null && o.Email is null))
        {
            ontvanger.ContactId = Beeld.Contacten.FirstOrDefault(c => c.OrganisatieId == ontvanger.OrganisatieId)?.AccountId;
        }

        ModelState.Clear();
        return Page();
    }
}
