using System.Text;
using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The answers so far travel in the form itself, so that nothing needs to be kept.</summary>
public sealed class VragenlijstVoorbeeldPage(IMediator mediator) : PageModel
{
    /// <summary>No question can have this name: a code holds no dot.</summary>
    public const string Bladveld = "voorbeeld.blad";

    /// <summary>Name and values of the button: on, or back.</summary>
    public const string Richtingveld = "voorbeeld.richting";

    public const string Vorige = "vorige";

    [FromRoute]
    public Guid LijstId { get; set; }

    [FromRoute]
    public int Versie { get; set; }

    [FromRoute]
    public string? Scherm { get; set; }

    [FromQuery(Name = "taal")]
    public string? Taalcode { get; set; }

    public VragenlijstVoorbeeld.View View { get; private set; } = null!;

    public Antwoordblad Blad { get; private set; } = Antwoordblad.Leeg;

    /// <summary>The screen to show; null at the end, or when the list cannot be walked through.</summary>
    public Vragenvel? Vel { get; private set; }

    public Taal Taal => View.Inhoud?.Taal(Taalcode) ?? Taal.Nederlands;

    public Voortgang? Voortgang => Vel is null ? null : Invulling.Van(View.Inhoud!, Blad).Voortgang(Vel.Scherm);

    /// <summary>The answers so far, for the hidden field.</summary>
    public string BladAlsTekst => Encoding.UTF8.GetString(Blad.Schrijven());

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LadenAsync(cancellationToken);
        if (View.Inhoud is { } inhoud)
        {
            var invulling = Invulling.Van(inhoud, Blad);
            Tonen(invulling.Scherm(Scherm) ?? invulling.Eerste);
        }
    }

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        await LadenAsync(cancellationToken);
        if (View.Inhoud is not { } inhoud)
        {
            return;
        }

        Blad = Gepost();
        var invulling = Invulling.Van(inhoud, Blad);
        var scherm = invulling.Scherm(Scherm) ?? invulling.Eerste;
        var terug = Request.Form[Richtingveld] == Vorige;
        var gelezen = AntwoordenLezen.Lezen(
            inhoud,
            scherm.Vragen,
            Request.Form.ToDictionary(veld => veld.Key, veld => veld.Value.ToArray(), StringComparer.Ordinal),
            Blad,
            new(Taal.Code, View.Doelgroep),
            moetCompleet: !terug);
        Blad = gelezen.Blad;
        if (!gelezen.IsGoed)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            Vel = new(inhoud, scherm, gelezen.Ingevuld, gelezen.Fouten, Taal, View.Doelgroep);
            return;
        }

        var na = Invulling.Van(inhoud, Blad);
        Tonen(terug ? na.Vorige(scherm.Code) ?? na.Eerste : na.Volgende(scherm.Code));
    }

    private async Task LadenAsync(CancellationToken cancellationToken) =>
        View = await mediator.Send(new VragenlijstVoorbeeld.Query(LijstId, Versie), cancellationToken);

    private void Tonen(Scherm? scherm) =>
        Vel = scherm is null ? null : new(View.Inhoud!, scherm, Vragenvel.Uit(Blad, scherm, Taal), [], Taal, View.Doelgroep);

    private Antwoordblad Gepost()
    {
        try
        {
            return Antwoordblad.Lezen(Encoding.UTF8.GetBytes(Request.Form[Bladveld].ToString()));
        }
        catch (JsonException)
        {
            return Antwoordblad.Leeg;
        }
    }
}
