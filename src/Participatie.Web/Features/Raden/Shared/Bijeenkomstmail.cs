using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Mail;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>Invites to a meeting, and tells everybody who was invited when it moves or is called off. A member gets a link to the page, a guest one to the calendar entry.</summary>
public sealed class Bijeenkomstmail(ParticipatieDb db, Links links, PortaalSettings portaal, TimeProvider clock)
{
    public Task UitnodigenAsync(Bijeenkomst bijeenkomst, Raadkop raad, CancellationToken cancellationToken) => AanAllenAsync(
        bijeenkomst, raad, $"Uitnodiging: {bijeenkomst.Titel}", isJe => isJe ? $"Je bent uitgenodigd voor een bijeenkomst van {raad.Naam}." : $"U bent uitgenodigd voor een bijeenkomst van {raad.Naam}.",
        cancellationToken);

    public Task VerzettenAsync(Bijeenkomst bijeenkomst, Raadkop raad, CancellationToken cancellationToken) => AanAllenAsync(
        bijeenkomst, raad, $"Veranderd: {bijeenkomst.Titel}", _ => $"Er is iets veranderd aan een bijeenkomst van {raad.Naam}. Dit geldt nu:", cancellationToken);

    public Task AfzeggenAsync(Bijeenkomst bijeenkomst, Raadkop raad, CancellationToken cancellationToken) => AanAllenAsync(
        bijeenkomst, raad, $"Gaat niet door: {bijeenkomst.Titel}", _ => $"Een bijeenkomst van {raad.Naam} gaat niet door. Reden: {bijeenkomst.RedenAfzegging}", cancellationToken);

    private async Task AanAllenAsync(Bijeenkomst bijeenkomst, Raadkop raad, string onderwerp, Func<bool, string> begin, CancellationToken cancellationToken)
    {
        var adressen = await db.Raadsleden.AsNoTracking().Where(l => l.RaadId == raad.Id && l.GestoptOp == null)
            .Join(db.Users.Where(a => a.IsActief), l => l.AccountId, a => a.Id, (l, a) => new { l.Id, a.Email })
            .ToDictionaryAsync(l => l.Id, l => l.Email, cancellationToken);
        var wanneer = $"{bijeenkomst.Begin.DagInAmsterdam().Voluit()}, {bijeenkomst.Begin.InAmsterdam():HH:mm} tot {bijeenkomst.Einde.InAmsterdam():HH:mm} uur\n{bijeenkomst.Plaats}";
        foreach (var deelnemer in bijeenkomst.Deelnemers)
        {
            var isGast = deelnemer.RaadslidId is null;
            if ((isGast ? deelnemer.Email : adressen.GetValueOrDefault(deelnemer.RaadslidId!.Value)) is not { } adres)
            {
                continue;
            }

            var isJe = !isGast && raad.Doelgroep == Doelgroep.Jongere;
            var pad = isGast ? links.Raden.BijeenkomstInAgenda(bijeenkomst.Agendasleutel) : links.Raden.BijeenkomstBekijken(raad.Id, bijeenkomst.Id);
            db.Mailberichten.Add(Mailbericht.Klaarzetten(
                $"bijeenkomst:{bijeenkomst.Id}:{bijeenkomst.Volgnummer}:{deelnemer.Id}",
                Mailsoort.Bijeenkomstuitnodiging,
                adres,
                new Mailopmaak(
                    onderwerp,
                    $"Beste {deelnemer.Naam},",
                    [begin(isJe), wanneer],
                    isGast ? "Zet in uw agenda" : "Bekijk de bijeenkomst",
                    links.Absoluut(pad),
                    [],
                    portaal.Naam).Inhoud(),
                clock.Nu()));
        }
    }
}

public sealed class RadenRegistration : IFeatureRegistration
{
    public void Register(IServiceCollection services, IConfiguration configuration) => services.AddScoped<Bijeenkomstmail>();
}
