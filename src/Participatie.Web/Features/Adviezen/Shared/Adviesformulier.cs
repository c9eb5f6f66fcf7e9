using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What a form about one advies posts.</summary>
public interface IAdviescommand<out TResult> : ICommand<TResult>
{
    Guid AdviesId { get; set; }
}

/// <summary>A form about one advies: its id comes from the address.</summary>
public abstract class Adviesformulier<TCommand, TResult> : FormPage<TCommand, TResult>
    where TCommand : class, IAdviescommand<TResult>, new()
{
    [FromRoute]
    public Guid AdviesId { get; set; }

    protected override void UitRoute(TCommand command) => command.AdviesId = AdviesId;
}

public static class Adviesladen
{
    /// <summary>The advies, tracked, and in whose name this person does this with it; 404 for what may not be known, 403 for what may not be done.</summary>
    public static async Task<(Advies Advies, Handelende Door)> AdviesVoorAsync(
        this ParticipatieDb db, Guid adviesId, Gebruiker gebruiker, AdviesBewerking bewerking, CancellationToken cancellationToken)
    {
        var advies = await db.ZichtbaarVoor(gebruiker).SingleOrDefaultAsync(a => a.Id == adviesId, cancellationToken).OfNietGevonden();
        return (advies, gebruiker.Eis(bewerking, advies));
    }
}
