using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Berichten;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Features.Beheer;

/// <summary>
/// The administrator sees how mail fares: state and attempts, never what it says. Of mail about a survey the address is covered: who was invited is
/// between the researcher and the invited.
/// </summary>
public static class MailBekijken
{
    public const int PerBlad = 50;

    /// <param name="Status">Only with this state.</param>
    /// <param name="Soort">Only of this kind.</param>
    /// <param name="Blad">From 1.</param>
    public sealed record Query(Mailstatus? Status, Mailsoort? Soort, int Blad) : IQuery<View>;

    public sealed record View(IReadOnlyList<Regel> Mails, bool IsErMeer);

    public sealed record Regel(
        Guid Id, string Aan, Mailsoort Soort, Mailstatus Status, int Pogingen, DateTime AangemaaktOp, DateTime? VerzondenOp, DateTime? VolgendePoging, string? LaatsteFout)
    {
        public bool MagOpnieuw => Status is Mailstatus.Mislukt or Mailstatus.Onbestelbaar;
    }

    public sealed class Handler(ParticipatieDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var mails = db.Mailberichten.AsNoTracking();
            if (request.Status is { } status)
            {
                mails = mails.Where(m => m.Status == status);
            }

            if (request.Soort is { } soort)
            {
                mails = mails.Where(m => m.Soort == soort);
            }

            // Ids are in order of making, so the newest come first without a sort.
            var rijen = await mails.OrderByDescending(m => m.Id).Skip((request.Blad - 1) * PerBlad).Take(PerBlad + 1)
                .Select(m => new { m.Id, m.Aan, IsVragenlijst = m.RondeId != null, m.Soort, m.Status, m.Pogingen, m.AangemaaktOp, m.VerzondenOp, m.NietVoor, m.LaatsteFout })
                .ToListAsync(cancellationToken);
            return new View(
                [.. rijen.Take(PerBlad).Select(m => new Regel(
                    m.Id, m.IsVragenlijst ? Afgedekt(m.Aan) : m.Aan, m.Soort, m.Status, m.Pogingen, m.AangemaaktOp, m.VerzondenOp, m.Status == Mailstatus.Klaar ? m.NietVoor : null, m.LaatsteFout))],
                rijen.Count > PerBlad);
        }

        /// <summary>Only the domain is left: enough to see that one mail server refuses.</summary>
        private static string Afgedekt(string adres) => "…" + adres[Math.Max(adres.LastIndexOf('@'), 0)..];
    }
}

/// <summary>Kinds and states of mail in words.</summary>
internal static class Mailnamen
{
    public static string Naam(this Mailsoort soort) => soort switch
    {
        Mailsoort.Accountuitnodiging => "uitnodiging voor een account",
        Mailsoort.Accountmelding => "melding over een account",
        Mailsoort.Inlogcode => "inlogcode",
        Mailsoort.Wachtwoordherstel => "nieuw wachtwoord",
        Mailsoort.Vragenlijstuitnodiging => "uitnodiging voor een vragenlijst",
        Mailsoort.Vragenlijstherinnering => "herinnering aan een vragenlijst",
        Mailsoort.WachtOpMij => "dagoverzicht",
        Mailsoort.Testmail => "testmail",
        Mailsoort.Verzoekbericht => "bericht over een verzoek",
        Mailsoort.Bijeenkomstuitnodiging => "uitnodiging voor een bijeenkomst",
        Mailsoort.Termijnherinnering => "herinnering aan een termijn",
        Mailsoort.Adviesbericht => "bericht over een advies",
        Mailsoort.Advies => "advies van een raad",
        Mailsoort.Antwoordlink => "link om te antwoorden",
        _ => soort.ToString(),
    };

    public static string Naam(this Mailstatus status) => status switch
    {
        Mailstatus.Klaar => "Staat klaar",
        Mailstatus.Verzonden => "Verzonden",
        Mailstatus.Mislukt => "Mislukt",
        Mailstatus.Onbestelbaar => "Adres bestaat niet",
        Mailstatus.Vervallen => "Niet meer nodig",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown state."),
    };

    /// <summary>The icon that is the state's shape.</summary>
    public static string Vorm(this Mailstatus status) => status switch
    {
        Mailstatus.Verzonden => "taken",
        Mailstatus.Klaar => "busy",
        Mailstatus.Vervallen => "passed",
        _ => "refused",
    };
}
