using Participatie.Domain.Adviezen;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>All that the raden of the demo region did: their members, what they were asked, their adviezen and what became of these.</summary>
internal static class Demoadviezen
{
    /// <summary>The rows, in an order in which they can be stored, and the adviezen among them.</summary>
    public static (IReadOnlyList<object> Rijen, IReadOnlyList<Advies> Adviezen) Maken(Demobezetting wie, DateTime nu)
    {
        var dagen = new Demodagen(nu);
        var raden = new Demoraden(wie, dagen);
        var verzoeken = new Demoverzoeken(wie, raden, dagen);
        var werk = new Demoadviezennu(wie, dagen);
        var concept = werk.Concept();
        Demodossier[] dossiers = [.. Demoadvieshistorie.Alle(wie, nu), .. werk.Alle(verzoeken.Wachten), concept];
        return (
            [.. raden.Rijen, .. verzoeken.Alle(), .. dossiers.SelectMany(dossier => dossier.Rijen()), .. werk.Opmerkingen(concept.Advies)],
            [.. dossiers.Select(dossier => dossier.Advies)]);
    }
}
