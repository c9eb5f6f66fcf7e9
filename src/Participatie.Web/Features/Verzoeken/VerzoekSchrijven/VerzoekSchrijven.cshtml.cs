using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekSchrijvenPage(Links links) : FormPage<VerzoekSchrijven.Command, Guid>
{
    [FromRoute]
    public Guid? VerzoekId { get; set; }

    /// <summary>True: the draft is put aside, and not looked over now.</summary>
    [FromForm]
    public bool Later { get; set; }

    public VerzoekSchrijven.View Wat { get; private set; } = null!;

    public IReadOnlyList<Optie> Raden => [.. Wat.Raden.Select(r => new Optie(r.Id.ToString(), r.Naam))];

    public IReadOnlyList<Optie> Organisaties => [.. Wat.Organisaties.Select(o => new Optie(o.Id.ToString(), o.Naam))];

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Wat = await Mediator.Send(new VerzoekSchrijven.Query(VerzoekId), cancellationToken);
        if (prefill && Wat.Nu is { } nu)
        {
            Command = nu;
        }
    }

    protected override void UitRoute(VerzoekSchrijven.Command command) => command.VerzoekId = VerzoekId;

    protected override IActionResult Klaar(Guid result)
    {
        if (!Later)
        {
            return Redirect(links.Verzoeken.VerzoekVersturen(result));
        }

        Melden("Het concept is bewaard. De raad ziet het nog niet.");
        return Redirect(links.Verzoeken.VerzoekenBekijken());
    }
}
