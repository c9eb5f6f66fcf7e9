using System.Buffers.Text;
using System.Net.Mime;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Participatie.Data.Accounts;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Accounts;

public sealed class MijnAccountPage(SignInManager<Account> signIn, IGebruiker gebruiker, Links links) : FormPage<MijnAccount.Command, Unit>
{
    public MijnAccount.View Wat { get; private set; } = null!;

    public string Passkeyopties => Url.Page("", "PasskeyOpties")!;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Wat = await Mediator.Send(new MijnAccount.Query(), cancellationToken);
        if (prefill)
        {
            Command = new MijnAccount.Command { Naam = Wat.Naam, Mail = Wat.Mail };
        }
    }

    protected override IActionResult Klaar(Unit result) => Klaar("Uw gegevens zijn bewaard.");

    public async Task<IActionResult> OnPostSessieBeeindigenAsync(Guid? sessie, CancellationToken cancellationToken)
    {
        await Mediator.Send(new SessieBeeindigen.Command(sessie), cancellationToken);
        return Klaar(sessie is null ? "U bent overal uitgelogd, behalve hier." : "U bent daar uitgelogd.");
    }

    public async Task<IActionResult> OnPostPasskeyOptiesAsync()
    {
        var wie = gebruiker.Ingelogd;
        var account = await Mediator.Send(new MijnAccount.Query());
        return Content(
            await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = wie.Id.ToString(), Name = account.Email, DisplayName = wie.Naam }),
            MediaTypeNames.Application.Json);
    }

    public Task<IActionResult> OnPostPasskeyToevoegenAsync(string? credential, string? passkeynaam, CancellationToken cancellationToken) =>
        DoenAsync(new PasskeyToevoegen.Command(credential, passkeynaam), "De passkey is toegevoegd. U kunt er nu mee inloggen.", cancellationToken);

    public Task<IActionResult> OnPostPasskeyVerwijderenAsync(string? passkey, CancellationToken cancellationToken) =>
        passkey is not null && Base64Url.IsValid(passkey)
            ? DoenAsync(new PasskeyVerwijderen.Command(Base64Url.DecodeFromChars(passkey)), "De passkey is verwijderd.", cancellationToken)
            : throw new NietGevondenException();

    private async Task<IActionResult> DoenAsync(IRequest<Unit> command, string melding, CancellationToken cancellationToken)
    {
        // The fields of the form above were not sent along.
        ModelState.Clear();
        try
        {
            await Mediator.Send(command, cancellationToken);
            return Klaar(melding);
        }
        catch (DomainRuleException exception)
        {
            ModelState.AddModelError("", exception.Rule.Tekst);
            await LadenAsync(prefill: true, cancellationToken);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    private RedirectResult Klaar(string melding)
    {
        Melden(melding);
        return Redirect(links.Accounts.MijnAccount());
    }
}
