using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Finding the concept of a list, to read or to change it.</summary>
internal static class Conceptvragen
{
    /// <summary>The list with its concept.</summary>
    /// <exception cref="NietGevondenException">No such list, or it has no concept.</exception>
    public static async Task<(Vragenlijst Lijst, VragenlijstVersie Concept)> MetConceptAsync(
        this IQueryable<Vragenlijst> lijsten, Guid lijstId, Gebruiker gebruiker, CancellationToken cancellationToken)
    {
        var lijst = await lijsten.Include(l => l.Versies).ZichtbaarVoor(gebruiker).SingleOrDefaultAsync(l => l.Id == lijstId, cancellationToken).OfNietGevonden();
        return (lijst, lijst.Concept ?? throw new NietGevondenException());
    }

    /// <summary>Changes the content of the concept; the caller's pipeline saves.</summary>
    public static async Task ConceptWijzigenAsync(
        this ParticipatieDb db, Guid lijstId, Gebruiker gebruiker, DateTime nu, Func<Lijstinhoud, Lijstinhoud> wijzigen, CancellationToken cancellationToken)
    {
        VragenlijstToegang.Eis(gebruiker, VragenlijstBewerking.Wijzigen);
        var (lijst, concept) = await db.Vragenlijsten.MetConceptAsync(lijstId, gebruiker, cancellationToken);
        lijst.InhoudWijzigen(concept.Id, wijzigen(concept.Inhoud).MetGebruikteTalen(), nu);
    }

    /// <summary>Dutch and English laid over a text; other languages stay. Null when both are empty.</summary>
    public static Tekst? Herschreven(this Tekst? oud, string? nl, string? en) => string.IsNullOrWhiteSpace(nl) && string.IsNullOrWhiteSpace(en)
        ? null
        : (oud ?? Tekst.Van("")).Herschreven(Taal.Nederlands, nl).Herschreven(Taal.Engels, en);

    private static Tekst Herschreven(this Tekst oud, Taal taal, string? tekst) =>
        Invoertekst.Schoonmaken(tekst) is var schoon && schoon == oud.In(taal) ? oud : oud.Met(taal.Code, schoon);

    /// <summary>The text in exactly this language; empty when there is none.</summary>
    public static string In(this Tekst? tekst, Taal taal) => tekst?.Heeft(taal.Code) == true ? tekst[taal.Code] : "";

    /// <summary>A code of the words of a text: "Ja, soms" becomes "ja-soms".</summary>
    public static string Codeer(string tekst)
    {
        var code = string.Join('-', new string([.. tekst.ToLowerInvariant().Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var metLetter = code.Length > 0 && char.IsAsciiLetter(code[0]) ? code : $"a-{code}";
        return metLetter[..Math.Min(metLetter.Length, Lijstinhoud.CodeMaximum)].TrimEnd('-');
    }

    private static Lijstinhoud MetGebruikteTalen(this Lijstinhoud inhoud) =>
        inhoud.Talen.Any(taal => taal.Code == Taal.Engels.Code) || !inhoud.Vragen().Any(vraag => vraag.Tekst.Heeft(Taal.Engels.Code))
            ? inhoud
            : inhoud with { Talen = inhoud.Talen.Append(Taal.Engels).ToReeks() };
}
