using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Raden;

public sealed class RaadToevoegenPage(Links links) : FormPage<RaadToevoegen.Command, Guid>
{
    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    public IReadOnlyList<Optie> Aanbieders { get; private set; } = [];

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        var wat = await Mediator.Send(new RaadToevoegen.Query(), cancellationToken);
        Organisaties = [.. wat.Organisaties.Select(o => new Optie(o.Id.ToString(), o.Naam))];
        Aanbieders = [.. wat.Aanbieders.Select(o => new Optie(o.Id.ToString(), o.Naam))];
    }

    protected override IActionResult Klaar(Guid result)
    {
        Melden("De raad is toegevoegd.");
        return Redirect(links.Raden.RaadBekijken(result));
    }
}
