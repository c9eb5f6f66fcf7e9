using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>What a form about one request posts.</summary>
public interface IVerzoekcommand : ICommand<MediatR.Unit>
{
    Guid VerzoekId { get; set; }
}

/// <summary>A form about one request: loads its heading, and goes back to the request when done.</summary>
public abstract class Verzoekformulier<TCommand>(Links links) : FormPage<TCommand, MediatR.Unit>
    where TCommand : class, IVerzoekcommand, new()
{
    [FromRoute]
    public Guid VerzoekId { get; set; }

    public Verzoekkop Kop { get; private set; } = null!;

    /// <summary>What is said after success.</summary>
    protected abstract string Melding { get; }

    protected abstract IQuery<Verzoekkop> Vraag { get; }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Kop = await Mediator.Send(Vraag, cancellationToken);

    protected override void UitRoute(TCommand command) => command.VerzoekId = VerzoekId;

    protected override IActionResult Klaar(MediatR.Unit result)
    {
        Melden(Melding);
        return Redirect(links.Verzoeken.VerzoekBekijken(VerzoekId));
    }
}
