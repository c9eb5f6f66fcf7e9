using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;
using Optie = Participatie.Web.Infrastructure.Web.TagHelpers.Optie;

namespace Participatie.Web.Features.Ervaringen;

public sealed class UitnodigingenVersturenPage(Links links) : FormPage<UitnodigingenVersturen.Command, DateTime>
{
    public static readonly IReadOnlyList<Optie> Uren =
        [.. Enumerable.Range(Verzendvenster.Van.Hour, Verzendvenster.Tot.Hour - Verzendvenster.Van.Hour).Select(uur => new Optie($"{uur}", $"{uur}:00 uur"))];

    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    public UitnodigingenVersturen.View Beeld { get; private set; } = null!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Beeld = await Mediator.Send(new UitnodigingenVersturen.Query(RondeId), cancellationToken);
        if (prefill)
        {
            (Command.Dag, Command.Uur) = (DateOnly.FromDateTime(Beeld.Voorstel), Beeld.Voorstel.Hour);
        }
    }

    protected override void UitRoute(UitnodigingenVersturen.Command command) => command.RondeId = RondeId;

    protected override IActionResult Klaar(DateTime result)
    {
        Melden($"De mails worden klaargezet. Ze gaan uit op {result.MetTijd()} uur.");
        return Redirect(links.Ervaringen.UitnodigingenVersturen(RondeId));
    }
}
