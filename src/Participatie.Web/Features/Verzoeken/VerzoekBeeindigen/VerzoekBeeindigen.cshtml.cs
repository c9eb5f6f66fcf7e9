using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekBeeindigenPage(Links links) : FormPage<VerzoekBeeindigen.Command, MediatR.Unit>
{
    public static IReadOnlyList<Optie> Antwoorden { get; } =
    [
        new(nameof(VerzoekBeeindigen.Gevolgd.Ja), "Ja"),
        new(nameof(VerzoekBeeindigen.Gevolgd.Nee), "Nee", "Schrijf hieronder waarom niet."),
    ];

    [FromRoute]
    public Guid VerzoekId { get; set; }

    public VerzoekBeeindigen.View Wat { get; private set; } = null!;

    public IReadOnlyList<Optie> Keuzes =>
    [
        .. Wat.Opties.Select((tekst, i) => new Optie(i.ToString(System.Globalization.CultureInfo.InvariantCulture), tekst)),
        new(VerzoekBeeindigen.Geen, "Geen van deze"),
    ];

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Wat = await Mediator.Send(new VerzoekBeeindigen.Query(VerzoekId), cancellationToken);

    protected override void UitRoute(VerzoekBeeindigen.Command command) => command.VerzoekId = VerzoekId;

    protected override IActionResult Klaar(MediatR.Unit result)
    {
        Melden("Het verzoek is klaar. De raad zegt nu of het ging zoals beloofd.");
        return Redirect(links.Verzoeken.VerzoekBekijken(VerzoekId));
    }
}
