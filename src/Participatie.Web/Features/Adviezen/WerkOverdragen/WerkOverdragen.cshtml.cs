using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class WerkOverdragenPage(Links links) : FormPage<WerkOverdragen.Command, Guid>
{
    [FromQuery(Name = "organisatie")]
    public Guid? OrganisatieId { get; set; }

    /// <summary>Whose work; an empty id: what lies with nobody.</summary>
    [FromQuery(Name = "van")]
    public Guid? VanId { get; set; }

    public WerkOverdragen.View View { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new WerkOverdragen.Query(OrganisatieId, VanId, VanId is not null), cancellationToken);
        Command.OrganisatieId = View.OrganisatieId;
    }

    protected override void UitRoute(WerkOverdragen.Command command) => command.VanId = VanId;

    protected override IActionResult Klaar(Guid result)
    {
        Melden("Het werk is overgedragen. Uw collega krijgt een mail.");
        return Redirect(links.Antwoorden.OverdrachtBekijken(result));
    }
}
