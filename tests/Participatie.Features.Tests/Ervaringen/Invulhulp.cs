using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Ervaringen;

/// <summary>What tests of filling in have in common.</summary>
internal static class Invulhulp
{
    /// <summary>Answers that make the example list for young people complete on one page.</summary>
    public static (string Veld, string? Waarde)[] Volledig(string cijfer = "8", string? tekst = null) =>
    [
        .. Voorbeeldlijsten.Jongere.Inhoud.Vragen().Where(v => v.Verplicht).Select(v => (v.Code, v.Soort switch
        {
            Vraagsoort.Rapportcijfer => cijfer,
            Vraagsoort.Getal => "2",
            _ => Voorbeeldlijsten.Jongere.Inhoud.Opties(v)[0].Code,
        })).Select(p => (p.Code, (string?)p.Item2)),
        .. tekst is null ? Array.Empty<(string, string?)>() : [("wat-beter", tekst)],
    ];

    /// <summary>Opens the link and goes to the form with all questions.</summary>
    public static async Task<Pagina> AllesAsync(this Bezoeker bezoeker, Genodigde genodigde)
    {
        await bezoeker.OpenAsync($"/v/{genodigde.Token}");
        return await bezoeker.OpenAsync("/vragenlijst/invullen/alles");
    }

    /// <summary>Sends the complete form of a new browser.</summary>
    public static async Task<Pagina> InvullenAsync(this Portaal portaal, Genodigde genodigde, string cijfer = "8", string? tekst = null) =>
        await (await portaal.Bezoeker().AllesAsync(genodigde)).VerstuurAsync("Versturen", Volledig(cijfer, tekst));

    public static Task<Uitnodigingstatus> StatusAsync(this Portaal portaal, Genodigde genodigde) =>
        portaal.InDbAsync(db => db.Uitnodigingen.Where(u => u.Id == genodigde.Id).Select(u => u.Status).SingleAsync());

    public static Task<int> EnveloppenAsync(this Portaal portaal, Ronde ronde) => portaal.InDbAsync(db => db.Busenveloppen.CountAsync(e => e.RondeId == ronde.Id));

    /// <summary>Opens the envelopes of a ronde with the key that the portal itself only uses after closing.</summary>
    public static Task<List<Formulier>> FormulierenAsync(this Portaal portaal, Ronde ronde) => portaal.InDbAsync(async db =>
    {
        using var opener = ronde.Sleutels.Opener(portaal.Hoofdsleutel());
        var enveloppen = await db.Busenveloppen.Where(e => e.RondeId == ronde.Id).ToListAsync();
        return enveloppen.ConvertAll(e => Formulier.Lezen(opener.Openen(e.Inhoud)));
    });

    /// <summary>The answers in somebody's draft; null when there is none.</summary>
    public static Task<Antwoordblad?> ConceptAsync(this Portaal portaal, Genodigde genodigde) => portaal.InDbAsync(async db =>
    {
        var concept = await db.Concepten.SingleOrDefaultAsync(c => c.UitnodigingId == genodigde.Id);
        return concept is null ? null : Antwoordblad.Lezen(new Conceptkluis(portaal.Hoofdsleutel()).Openen(genodigde.Geheim, concept.Inhoud));
    });
}
