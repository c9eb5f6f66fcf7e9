using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Beheer;

public sealed class StatusBekijkenPage(IMediator mediator) : PageModel
{
    public StatusBekijken.View Wat { get; private set; } = null!;

    /// <summary>How many things ask for the administrator.</summary>
    public int Zorgen => (Wat.MailMislukt > 0 ? 1 : 0) + (Wat.OpdrachtenMislukt > 0 ? 1 : 0) + (Wat.MigratiesAchter > 0 ? 1 : 0) + Wat.Jobs.Count(j => j.IsMislukt);

    /// <summary>A job in words; one without words keeps the name of its type.</summary>
    public static string Klus(string job) => job switch
    {
        "HerinneringenVersturenJob" => "Herinneringen versturen",
        "MailVersturenJob" => "Mail versturen",
        "OpdrachtenHervattenJob" => "Lange klussen hervatten",
        "OutboxBezorgenJob" => "Gebeurtenissen doorgeven",
        "RondesBijwerkenJob" => "Rondes openen en sluiten",
        "UitnodigbestandenOpruimenJob" => "Oude bestanden met mensen weggooien",
        "UitnodigingenWissenJob" => "Adressen van gesloten rondes wissen",
        "WachtOpMijMailenJob" => "Mailen wat op mensen wacht",
        _ => job,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => Wat = await mediator.Send(new StatusBekijken.Query(), cancellationToken);
}
