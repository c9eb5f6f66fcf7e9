using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// The link in a mail or QR code. It moves the token out of the address into a cookie and changes nothing else: mail programs open links to look at them.
/// </summary>
public sealed class VragenlijstOpenenPage : Invulpagina
{
    [FromRoute]
    public string Token { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var stand = Uitnodigingstoken.Lezen(Token) is { } token ? await Balie.ZoekenAsync(token, cancellationToken) : null;
        var uitkomst = Balie.Beoordelen(stand);
        if (uitkomst != Toegangsuitkomst.Binnen)
        {
            if (stand is not null)
            {
                TaalZetten(stand.Taal);
            }

            return Geweigerd(uitkomst, stand);
        }

        var isDezelfde = Toegang?.UitnodigingId == stand!.Id;
        ToegangZetten(Balie.Toelaten(stand, isDezelfde ? Toegang!.Taal : null, Groter));
        return Redirect(Links.Ervaringen.VragenlijstInvullen());
    }
}
