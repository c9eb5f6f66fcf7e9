using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>A fixed version that a ronde can take.</summary>
public sealed record Lijstkeuze(Guid VersieId, Guid LijstId, Doelgroep Doelgroep, string Naam, int Nummer, bool IsVoorbeeld);

/// <summary>Which questionnaires a ronde can take, and taking them.</summary>
internal static class Lijstkeuzes
{
    /// <summary>The newest fixed version of each list, and the ones already chosen.</summary>
    public static async Task<IReadOnlyList<Lijstkeuze>> LijstkeuzesAsync(
        this ParticipatieDb db, IReadOnlyCollection<Guid> gekozen, CancellationToken cancellationToken)
    {
        var vast = await db.VragenlijstVersies.Where(v => v.Status == Versiestatus.Vast)
            .Join(db.Vragenlijsten, v => v.VragenlijstId, l => l.Id, (v, l) => new Lijstkeuze(v.Id, l.Id, l.Doelgroep, l.Naam, v.Nummer, l.IsVoorbeeld))
            .ToListAsync(cancellationToken);
        return [.. vast
            .GroupBy(keuze => keuze.LijstId)
            .SelectMany(lijst => lijst.Where(keuze => keuze.Nummer == lijst.Max(k => k.Nummer) || gekozen.Contains(keuze.VersieId)))
            .OrderBy(keuze => keuze.IsVoorbeeld).ThenBy(keuze => keuze.Naam, StringComparer.Ordinal).ThenByDescending(keuze => keuze.Nummer)];
    }

    /// <summary>Lays the chosen lists in the ronde; a version must be fixed and made for the group.</summary>
    public static async Task KiezenAsync(this ParticipatieDb db, Ronde ronde, Rondevelden velden, CancellationToken cancellationToken)
    {
        foreach (var (doelgroep, versieId) in new[] { (Doelgroep.Jongere, velden.LijstJongere), (Doelgroep.Ouder, velden.LijstOuder) })
        {
            if (ronde.Lijsten.FirstOrDefault(l => l.Doelgroep == doelgroep)?.VersieId == versieId)
            {
                continue;
            }

            if (versieId is not { } gekozen)
            {
                ronde.LijstWeglaten(doelgroep);
                continue;
            }

            var past = await db.VragenlijstVersies.Where(v => v.Id == gekozen && v.Status == Versiestatus.Vast)
                .Join(db.Vragenlijsten, v => v.VragenlijstId, l => l.Id, (_, l) => l.Doelgroep)
                .AnyAsync(d => d == doelgroep, cancellationToken);
            VragenlijstRules.AlleenVasteVersieInRonde.Eis(past);
            ronde.LijstKiezen(doelgroep, gekozen);
        }
    }
}
