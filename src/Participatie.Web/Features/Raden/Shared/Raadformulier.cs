using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>What a form inside a raad posts.</summary>
public interface IRaadcommand : ICommand<MediatR.Unit>
{
    Guid RaadId { get; set; }
}

/// <summary>A form inside a raad: the raad's id comes from the address.</summary>
public abstract class Raadformulier<TCommand> : FormPage<TCommand, MediatR.Unit>
    where TCommand : class, IRaadcommand, new()
{
    [FromRoute]
    public Guid RaadId { get; set; }

    /// <summary>What is said after success.</summary>
    protected abstract string Melding { get; }

    /// <summary>Where to go after success.</summary>
    protected abstract string Terug { get; }

    protected override void UitRoute(TCommand command) => command.RaadId = RaadId;

    protected override IActionResult Klaar(MediatR.Unit result)
    {
        Melden(Melding);
        return Redirect(Terug);
    }
}
