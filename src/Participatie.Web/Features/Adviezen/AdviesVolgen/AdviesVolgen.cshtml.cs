using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

[EnableRateLimiting(Begrenzing.Code)]
public sealed class AdviesVolgenPage(Links links, IGebruiker gebruiker) : FormPage<AdviesVolgen.Command, AdviesVolgen.Uitkomst>
{
    [FromQuery(Name = "kenmerk")]
    public string? Kenmerk { get; set; }

    [FromQuery(Name = "raad")]
    public Guid? Raad { get; set; }

    [FromQuery(Name = "organisatie")]
    public Guid? Organisatie { get; set; }

    public AdviesVolgen.View View { get; private set; } = null!;

    public string Terug => Kenmerk is null ? links.Register.AdviezenregisterBekijken() : links.Register.AdviesLezen(Kenmerk);

    protected override void UitRoute(AdviesVolgen.Command command)
    {
        (command.Kenmerk, command.Raad, command.Organisatie) = (Kenmerk, Raad, Organisatie);
        command.IsIngelogd = gebruiker.Huidige is not null;
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new AdviesVolgen.Query(Kenmerk, Raad, Organisatie), cancellationToken);

    protected override IActionResult Klaar(AdviesVolgen.Uitkomst result)
    {
        Melden(result switch
        {
            AdviesVolgen.Uitkomst.Volgt => "U krijgt een mail als er iets verandert.",
            AdviesVolgen.Uitkomst.Gestopt => "U krijgt hierover geen mail meer.",
            _ => "Kijk in uw mail. Volgde u dit nog niet? Dan staat daar een knop om het te bevestigen.",
        });
        return Redirect(Terug);
    }
}
