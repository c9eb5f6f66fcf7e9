using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class RondeOpzettenPage(
    IDataProtectionProvider sleutels, IValidator<RondeOpzetten.Command> validator, IGebruiker gebruiker, Links links, PortaalSettings portaal, TimeProvider clock)
    : FormPage<RondeOpzetten.Command, Guid>
{
    private readonly Opzetgeheugen _geheugen = new(sleutels, links);

    [BindProperty(SupportsGet = true)]
    public int? Stap { get; set; }

    public RondeOpzetten.View View { get; private set; } = null!;

    public int Huidige => Math.Clamp(Stap ?? 1, 1, RondeOpzetten.Stappen);

    /// <summary>The chosen list of a group, for the last step.</summary>
    public string Lijstnaam(Guid? versieId) =>
        View.Lijsten.FirstOrDefault(l => l.VersieId == versieId) is { } lijst ? $"{lijst.Naam}, versie {lijst.Nummer}" : "geen";

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Command = Bewaard();
        if (await EersteOnvolledigeAsync(cancellationToken) is { } eerder && eerder < Huidige)
        {
            return Redirect(links.Ervaringen.RondeOpzetten(eerder));
        }

        return await base.OnGetAsync(cancellationToken);
    }

    /// <summary>Keeps the step and goes on when it is whole; the last step sets the ronde up.</summary>
    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Overnemen();
        if (Huidige == RondeOpzetten.Stappen)
        {
            return await VersturenAsync(cancellationToken);
        }

        foreach (var fout in await FoutenAsync(Huidige, cancellationToken))
        {
            ModelState.AddModelError($"{nameof(Command)}.{fout.PropertyName}", fout.ErrorMessage);
        }

        if (!ModelState.IsValid)
        {
            await LadenAsync(prefill: false, cancellationToken);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        return Redirect(links.Ervaringen.RondeOpzetten(Huidige + 1));
    }

    /// <summary>Keeps the step as it is, whole or not, and goes back.</summary>
    public IActionResult OnPostTerug()
    {
        Overnemen();
        return Redirect(links.Ervaringen.RondeOpzetten(Math.Max(1, Huidige - 1)));
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new RondeOpzetten.Query(), cancellationToken);

    protected override IActionResult Klaar(Guid result)
    {
        _geheugen.Wissen(HttpContext);
        Melden("De ronde staat klaar. Er is nog niets verstuurd.");
        return Redirect(links.Ervaringen.RondeBekijken(result));
    }

    private RondeOpzetten.Command Bewaard() => _geheugen.Lezen(HttpContext, gebruiker.Ingelogd.Id) ?? new RondeOpzetten.Command
    {
        Jaar = clock.Vandaag().Year,
        Bereik = Rondebereik.Regionaal,
        Herinnering1 = 7,
        Herinnering2 = 21,
        Afzender = $"Onderzoek {portaal.Regio}",
        Anonimiteit = Anonimiteit.MetAchtergrond,
        Leeftijd = Nauwkeurigheid.Volledig,
        Trajectstatus = Nauwkeurigheid.Volledig,
        Gemeente = Nauwkeurigheid.Weggelaten,
        SoortHulp = Nauwkeurigheid.Weggelaten,
        Zwaarte = Nauwkeurigheid.Weggelaten,
        Drempel = Ronde.DrempelStandaard,
    };

    /// <summary>Lays what this step posted over what was kept; other steps are never believed from a form.</summary>
    private void Overnemen()
    {
        var gepost = Command;
        Command = Bewaard();
        foreach (var veld in RondeOpzetten.Velden(Huidige))
        {
            var property = typeof(RondeOpzetten.Command).GetProperty(veld)!;
            property.SetValue(Command, property.GetValue(gepost));
        }

        _geheugen.Bewaren(HttpContext, gebruiker.Ingelogd.Id, Command);
    }

    private async Task<int?> EersteOnvolledigeAsync(CancellationToken cancellationToken)
    {
        for (var stap = 1; stap < Huidige; stap++)
        {
            if ((await FoutenAsync(stap, cancellationToken)).Count > 0)
            {
                return stap;
            }
        }

        return null;
    }

    private async Task<List<ValidationFailure>> FoutenAsync(int stap, CancellationToken cancellationToken) =>
        (await validator.ValidateAsync(Command, opties => opties.IncludeProperties([.. RondeOpzetten.Velden(stap)]), cancellationToken)).Errors;
}
