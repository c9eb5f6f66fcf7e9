using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;
using QRCoder;

namespace Participatie.Web.Features.Accounts;

[EnableRateLimiting(Begrenzing.Inloggen)]
public sealed class TweedeStapInstellenPage(Tussenstappen stappen, IGebruiker gebruiker, PortaalSettings portaal, Links links)
    : FormPage<TweedeStapInstellen.Command, IReadOnlyList<string>?>
{
    private const int Pixels = 6;

    public string Sleuteltekst => Totp.Tekst(_stap.Totpsleutel);

    /// <summary>The picture as a data address: the key must not lie in an address that is logged.</summary>
    public string Qrcode
    {
        get
        {
            using var generator = new QRCodeGenerator();
            using var gegevens = generator.CreateQrCode(Totp.Adres(portaal.Naam, _stap.Email, _stap.Totpsleutel), QRCodeGenerator.ECCLevel.M);
            using var png = new PngByteQRCode(gegevens);
            return $"data:image/png;base64,{Convert.ToBase64String(png.GetGraphic(Pixels))}";
        }
    }

    private Tussenstap _stap = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (stappen.Lezen() is not { AccountId: not null } stap)
        {
            context.Result = Redirect(links.Accounts.Inloggen());
            return;
        }

        _stap = stap;
        if (stap.Totpsleutel is null)
        {
            _stap = stap with { Totpsleutel = Totp.SleutelMaken() };
            stappen.Bewaren(_stap);
        }
    }

    protected override void UitRoute(TweedeStapInstellen.Command command)
    {
        command.AccountId = _stap.AccountId!.Value;
        command.Stempel = _stap.Stempel;
        command.Sleutel = _stap.Totpsleutel!;
        command.MagVervangen = _stap.MagVervangen;
    }

    protected override IActionResult Klaar(IReadOnlyList<string>? result)
    {
        if (result is null)
        {
            stappen.Wissen();
            Melden("Uw account is net veranderd. Log opnieuw in.");
            return Redirect(links.Accounts.Inloggen());
        }

        Herstelcodes.Bewaren(this, result, _stap.Naar);
        var codes = links.Accounts.HerstelcodesVernieuwen();
        if (gebruiker.Huidige?.Id == _stap.AccountId)
        {
            stappen.Wissen();
            return Redirect(codes);
        }

        return new Inlogresultaat(_stap.AccountId!.Value, Accountgebeurtenissoort.IngelogdMetWachtwoord, codes);
    }
}
