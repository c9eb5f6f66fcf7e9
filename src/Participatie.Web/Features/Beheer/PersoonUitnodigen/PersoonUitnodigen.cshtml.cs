using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Beheer;

public sealed class PersoonUitnodigenPage(Links links) : FormPage<PersoonUitnodigen.Command, Guid>
{
    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Organisaties = [.. (await Mediator.Send(new PersoonUitnodigen.Query(), cancellationToken)).Select(o => new Optie(o.Id.ToString(), o.Naam))];

    protected override IActionResult Klaar(Guid result)
    {
        Melden($"De uitnodiging voor {Command.Naam} gaat eruit.");
        return Redirect(links.Beheer.PersoonBekijken(result));
    }
}
