using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data.Accounts;
using Participatie.Domain.Accounts;
using Participatie.Domain.Organisaties;

namespace Participatie.TestSupport;

/// <summary>A person who signs in with a password and an app.</summary>
/// <param name="Id">The account.</param>
/// <param name="Email">Its address.</param>
/// <param name="Totpsleutel">The key in the app.</param>
public sealed record Wachtwoordaccount(Guid Id, string Email, byte[] Totpsleutel)
{
    public const string Wachtwoord = "paard batterij nietje";

    /// <summary>What the app shows at this moment.</summary>
    public string Appcode(Portaal portaal) => Totp.Code(Totpsleutel, Totp.Stap(portaal.Nu));
}

public static class Accountmakers
{
    /// <summary>A new account with password and second step.</summary>
    public static async Task<Wachtwoordaccount> WachtwoordaccountAsync(this Portaal portaal, Rol rol = Rol.Onderzoeker, bool metTweedeStap = true)
    {
        var gebruiker = await portaal.GebruikerAsync(rol);
        var sleutel = Totp.SleutelMaken();
        var hash = portaal.Services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new Account(), Wachtwoordaccount.Wachtwoord);
        var email = await portaal.InDbAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Id == gebruiker.Id);
            account.WachtwoordZetten(hash);
            if (metTweedeStap)
            {
                account.TweedeStapInstellen(portaal.Services.GetRequiredService<Accountkluis>().TotpInpakken(account.Id, sleutel), 0);
            }

            await db.SaveChangesAsync();
            return account.Email!;
        });
        return new Wachtwoordaccount(gebruiker.Id, email, sleutel);
    }

    /// <summary>The address of an account.</summary>
    public static Task<string> EmailVanAsync(this Portaal portaal, Guid accountId) =>
        portaal.InDbAsync(db => db.Users.Where(a => a.Id == accountId).Select(a => a.Email!).SingleAsync());

    /// <summary>The text of the last mail to this address; null when there is none.</summary>
    public static Task<string?> LaatsteMailAsync(this Portaal portaal, string aan) => portaal.InDbAsync(db =>
        db.Mailberichten.Where(m => m.Aan == aan).OrderByDescending(m => m.Id).Select(m => m.Tekst).FirstOrDefaultAsync());

    /// <summary>The first link in the last mail to this address, as a path.</summary>
    public static async Task<string> LinkUitMailAsync(this Portaal portaal, string aan)
    {
        var tekst = await portaal.LaatsteMailAsync(aan) ?? throw new InvalidOperationException($"No mail to {aan}.");
        return new Uri(tekst.Split('\n').First(r => r.StartsWith("https://", StringComparison.Ordinal))).AbsolutePath;
    }

    /// <summary>What passkey.js does first: asks for the options of the form on this page.</summary>
    public static Task<Pagina> PasskeyoptiesAsync(this Bezoeker bezoeker, Pagina pagina)
    {
        var form = pagina.Element("form[data-pp-passkey]") ?? throw new InvalidOperationException($"No passkey form on {pagina.Pad}.");
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("data-pp-passkey-options"))
        {
            Content = new FormUrlEncodedContent([new("credential", ""), new("__RequestVerificationToken", token)]),
        };
        request.Headers.Add("RequestVerificationToken", token);
        return bezoeker.VraagAsync(request);
    }
}
