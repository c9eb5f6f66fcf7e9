using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Berichten;

public sealed class AgendaKoppelenPage(Links links) : FormPage<AgendaKoppelen.Command, string?>
{
    public AgendaKoppelen.View View { get; private set; } = null!;

    /// <summary>Shown once, right after it was made.</summary>
    public string? Link { get; private set; }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => View = await Mediator.Send(new AgendaKoppelen.Query(), cancellationToken);

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var token = await Mediator.Send(Command, cancellationToken);
        if (token is null)
        {
            return Klaar(token);
        }

        // The secret is on this answer only: in a redirect it would stand in a cookie or an address.
        await LadenAsync(prefill: false, cancellationToken);
        Link = links.Absoluut(links.Berichten.AgendaLezen(token));
        return Page();
    }

    protected override IActionResult Klaar(string? result)
    {
        Melden("De link is gestopt. Uw agenda krijgt geen nieuwe data meer.");
        return Redirect(links.Berichten.AgendaKoppelen());
    }
}
