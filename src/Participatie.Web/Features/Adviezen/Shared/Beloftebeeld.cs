using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A promise as <c>_Toezegging</c> shows it.</summary>
/// <param name="Belofte">With what was told of it.</param>
/// <param name="Organisatie">Who promised.</param>
/// <param name="Raad">Who judges.</param>
/// <param name="Link">Where more of it is; null on its own page.</param>
public sealed record Beloftebeeld(Toezegging Belofte, string Organisatie, string Raad, string? Link = null)
{
    /// <summary>What happened with it, oldest first.</summary>
    public IEnumerable<Belofteregel> Verloop()
    {
        var regels = new List<Belofteregel> { new(Belofte.GedaanOp.DagInAmsterdam(), $"Beloofd: uiterlijk {Belofte.OorspronkelijkWanneer.Kort()}", null, null) };
        regels.AddRange(Belofte.Verzettingen.Select(v => new Belofteregel(v.Op, $"Verzet van {v.Van.Kort()} naar {v.Naar.Kort()}", v.Reden, null)));
        regels.AddRange(Belofte.Meldingen.OrderBy(m => m.Op).Select(m =>
            new Belofteregel(m.Op.DagInAmsterdam(), m.IsGereedmelding ? $"{Organisatie} meldt: klaar" : $"{Organisatie} vertelt hoe het gaat", m.Tekst, m.Bewijslink)));
        if (Belofte.UitgenodigdOp is { } uitgenodigd)
        {
            regels.Add(new(uitgenodigd.DagInAmsterdam(), $"{Organisatie} vroeg {Raad} om mee te doen", Belofte.Uitnodiging, null));
        }

        if (Belofte is { BeoordeeldOp: { } beoordeeld, Oordeel: { } oordeel })
        {
            regels.Add(new(beoordeeld.DagInAmsterdam(), $"{Raad}: {oordeel.Naam().ToLowerInvariant()}", Belofte.Oordeelwoorden, null));
        }

        return regels.OrderBy(r => r.Dag);
    }
}

/// <param name="Dag">When.</param>
/// <param name="Wat">What happened.</param>
/// <param name="Woorden">In somebody's words.</param>
/// <param name="Link">Where it can be seen.</param>
public sealed record Belofteregel(DateOnly Dag, string Wat, string? Woorden, string? Link);

/// <summary>The answer to one recommendation as <c>_Aanbevelingantwoord</c> shows it.</summary>
/// <param name="Nummer">From 1; null for an answer to the whole.</param>
/// <param name="Kop">Heading of the recommendation.</param>
/// <param name="Tekst">Its text; null where it stands on the page already.</param>
/// <param name="Antwoord">What was answered.</param>
/// <param name="Beloften">Promises that came of it; empty while the answer has not been sent, then the promise of the answer itself is shown.</param>
/// <param name="Organisatie">Who answers.</param>
public sealed record Antwoordbeeld(int? Nummer, string Kop, string? Tekst, Antwoordgegevens Antwoord, IReadOnlyList<Beloftebeeld> Beloften, string Organisatie);
