using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Raden;

public sealed class BijeenkomstPlannenPage(Links links) : FormPage<BijeenkomstPlannen.Command, Guid>
{
    [FromRoute]
    public Guid RaadId { get; set; }

    public BijeenkomstPlannen.View Wat { get; private set; } = null!;

    public IReadOnlyList<Optie> Leden => [.. Wat.Leden.Select(l => new Optie(l.Id.ToString(), l.Naam))];

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Wat = await Mediator.Send(new BijeenkomstPlannen.Query(RaadId), cancellationToken);
        if (prefill)
        {
            Command.Leden = [.. Wat.Leden.Select(l => l.Id)];
        }
    }

    protected override void UitRoute(BijeenkomstPlannen.Command command) => command.RaadId = RaadId;

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De bijeenkomst is gepland. Er is nog niemand uitgenodigd.");
        return Redirect(links.Raden.BijeenkomstBekijken(RaadId, result));
    }
}
