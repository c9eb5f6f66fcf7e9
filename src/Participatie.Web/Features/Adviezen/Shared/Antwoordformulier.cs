using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What somebody with a reply link posts.</summary>
public interface IAntwoordcommand<out TResult> : ICommand<TResult>
{
    /// <summary>The link, after its code; laid over whatever was posted.</summary>
    Guid LinkId { get; set; }
}

/// <summary>A form behind a reply link: whoever did not fill in the code goes there first.</summary>
public abstract class Antwoordformulier<TCommand, TResult>(Antwoordsessies sessies, Links links, Antwoordrol rol) : FormPage<TCommand, TResult>
    where TCommand : class, IAntwoordcommand<TResult>, new()
{
    [FromRoute]
    public string Token { get; set; } = "";

    protected Links Links { get; } = links;

    protected Antwoordlink Link { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await BinnenAsync(cancellationToken) ? await base.OnGetAsync(cancellationToken) : Redirect(Links.Antwoord.AntwoordlinkOpenen(Token));

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        await BinnenAsync(cancellationToken) ? await VersturenOfMeelezenAsync(cancellationToken) : Redirect(Links.Antwoord.AntwoordlinkOpenen(Token));

    protected virtual Task<IActionResult> VersturenOfMeelezenAsync(CancellationToken cancellationToken) => VersturenAsync(cancellationToken);

    protected override void UitRoute(TCommand command) => command.LinkId = Link.Id;

    /// <summary>404 for what is no link, and for a page that this link is not for.</summary>
    private async Task<bool> BinnenAsync(CancellationToken cancellationToken)
    {
        var (link, _) = await sessies.VindenAsync(Token, cancellationToken) ?? throw new NietGevondenException();
        if (link.Rol != rol)
        {
            throw new NietGevondenException();
        }

        Link = link;
        return await sessies.BinnenAsync(Token, cancellationToken) is not null;
    }
}
