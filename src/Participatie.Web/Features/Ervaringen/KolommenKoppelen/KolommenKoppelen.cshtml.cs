using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class KolommenKoppelenPage(Links links) : FormPage<KolommenKoppelen.Command, Guid>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ImportId { get; set; }

    public KolommenKoppelen.View Beeld { get; private set; } = null!;

    /// <summary>Shows how the first rows are understood with the columns as they stand on the form.</summary>
    public async Task<IActionResult> OnPostVoorbeeldAsync(CancellationToken cancellationToken)
    {
        await LadenAsync(prefill: false, cancellationToken);
        return Page();
    }

    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LadenAsync(prefill: false, cancellationToken);
        foreach (var bezwaar in Beeld.Bezwaren)
        {
            ModelState.AddModelError("", bezwaar);
        }

        Command.Koppeling = Importloop.Schrijf(Beeld.Koppeling);
        return await VersturenAsync(cancellationToken);
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        Beeld = await Mediator.Send(new KolommenKoppelen.Query(RondeId, ImportId, prefill ? null : Command.Kolommen), cancellationToken);

    protected override void UitRoute(KolommenKoppelen.Command command) => (command.RondeId, command.ImportId) = (RondeId, ImportId);

    protected override IActionResult Klaar(Guid result) => Redirect(links.Ervaringen.ImportOvernemen(RondeId, result));
}
