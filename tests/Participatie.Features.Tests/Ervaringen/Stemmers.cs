using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.TestSupport;

namespace Participatie.Features.Tests.Ervaringen;

/// <summary>Somebody who answered, as the test knows them and the portal must not.</summary>
internal sealed record Stem(Genodigde Genodigde, Formulier Formulier, Busenvelop Envelop);

/// <summary>Lets people fill in without the pages: sealed forms in the bus and flags on the invitations.</summary>
internal static class Stemmers
{
    private static readonly string[] Frequentie = ["altijd", "vaak", "soms", "nooit"];
    private static readonly string[] Instemming = ["helemaal-eens", "eens", "oneens", "helemaal-oneens"];

    /// <summary>Statements of the example lists in which a number of 0 to 255 can be written, four answers each.</summary>
    private static readonly string[] Stellingen = ["luisteren", "respect", "gewone-woorden", "samen-beslissen"];

    /// <summary>A form that no other person in the test has, and that says which person it is.</summary>
    public static Antwoordblad Blad(int nummer, int cijfer = 8, string? wens = null)
    {
        var blad = Antwoordblad.Leeg.Met("rapportcijfer", Antwoord.VanGetal(cijfer)).Met("weg-weten", Antwoord.Keuze(Instemming[nummer % 3]));
        var rest = nummer;
        foreach (var stelling in Stellingen)
        {
            blad = blad.Met(stelling, Antwoord.Keuze(Frequentie[rest % 4]));
            rest /= 4;
        }

        return wens is null ? blad : blad.Met("wat-beter", Antwoord.VanTekst(wens));
    }

    /// <summary>Reads back which person a form says it is of.</summary>
    public static int Nummer(Antwoordblad blad) =>
        Stellingen.Reverse().Aggregate(0, (nummer, stelling) => (nummer * 4) + Array.IndexOf(Frequentie, blad[stelling]!.Keuzes[0]));

    public static Stem Stem(this Portaal portaal, Ronde ronde, Envelopverzegelaar zegel, Doelgroep doelgroep, Antwoordblad blad, string gemeente = "0603",
        Leeftijdscategorie leeftijd = Leeftijdscategorie.Van16TotEnMet17)
    {
        var genodigde = Een.Uitnodiging(ronde, portaal.Hoofdsleutel(), portaal.Nu, doelgroep, gemeentecode: gemeente, leeftijd: leeftijd);
        var achtergrond = ronde.Indeling.Groepen(new Achtergrond(
            doelgroep, Participatie.Domain.Organisaties.Gemeenten.MetCode(gemeente)!, SoortHulp.AmbulanteHulp, leeftijd, Trajectstatus.Lopend, Zwaarte.Licht));
        var formulier = new Formulier(doelgroep, achtergrond, blad);
        return new(genodigde, formulier, new Busenvelop { RondeId = ronde.Id, Inhoud = zegel.Verzegelen(formulier.Schrijven()) });
    }

    /// <summary>Lays these in the bus at once, invites some more who do not answer, and closes the ronde.</summary>
    public static async Task SluitenMetAsync(this Portaal portaal, Ronde ronde, IReadOnlyList<Stem> stemmen, int zwijgers = 0)
    {
        await portaal.InDbAsync(async db =>
        {
            db.AddRange(stemmen.Select(stem => stem.Genodigde.Uitnodiging));
            db.AddRange(stemmen.Select(stem => stem.Envelop));
            db.AddRange(Enumerable.Range(0, zwijgers).Select(_ => Een.Uitnodiging(ronde, portaal.Hoofdsleutel(), portaal.Nu).Uitnodiging));
            await db.SaveChangesAsync();
            var ids = stemmen.Select(stem => stem.Genodigde.Id).ToList();
            await db.Uitnodigingen.Where(u => ids.Contains(u.Id)).ExecuteUpdateAsync(u => u.SetProperty(x => x.Status, Uitnodigingstatus.Ingevuld));
        });
        await portaal.SluitenAsync(ronde);
    }

    public static Task SluitenAsync(this Portaal portaal, Ronde ronde) => portaal.InDbAsync(async db =>
    {
        (await db.Rondes.SingleAsync(r => r.Id == ronde.Id)).Sluiten(portaal.Nu);
        await db.SaveChangesAsync();
    });

    /// <summary>A closed ronde of a new organisation in which this many people answered.</summary>
    public static async Task<Ronde> GeslotenRondeAsync(this Portaal portaal, int jongeren, int ouders, Rondegegevens? gegevens = null, int zwijgers = 0)
    {
        var ronde = await portaal.RondeAsync(gegevens: gegevens);
        var zegel = new Envelopverzegelaar(ronde.Id, ronde.PubliekeSleutel);
        var stemmen = Enumerable.Range(0, jongeren + ouders)
            .Select(i => portaal.Stem(ronde, zegel, i < jongeren ? Doelgroep.Jongere : Doelgroep.Ouder, Blad(i % 256, 5 + (i % 5))));
        await portaal.SluitenMetAsync(ronde, [.. stemmen], zwijgers);
        return ronde;
    }

    public static Task<List<Antwoordformulier>> FormulierenAsync(this Portaal portaal, Guid rondeId) =>
        portaal.InDbAsync(db => db.Antwoordformulieren.AsNoTracking().Where(a => a.RondeId == rondeId).ToListAsync());

    public static Antwoordblad Lezen(this Antwoordformulier formulier) => Antwoordblad.Lezen(System.Text.Encoding.UTF8.GetBytes(formulier.Antwoorden));

    public static string Procent(int deel, int geheel) => Math.Round(100m * deel / geheel, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
