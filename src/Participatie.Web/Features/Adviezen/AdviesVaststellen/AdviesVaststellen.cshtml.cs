using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

public sealed class AdviesVaststellenPage(Links links) : Adviesformulier<AdviesVaststellen.Command, string>
{
    private const int PogingenMax = 3;

    public AdviesVaststellen.View Beeld { get; private set; } = null!;

    /// <summary>When another advies of the raad took the number at the same moment, the next one is free.</summary>
    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await VersturenAsync(cancellationToken);
            }
            catch (DbUpdateException exception) when (exception is not DbUpdateConcurrencyException && poging < PogingenMax)
            {
                Vergeten();
            }
        }
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Beeld = await Mediator.Send(new AdviesVaststellen.Query(AdviesId), cancellationToken);
        if (prefill)
        {
            Command.Versie = Beeld.Versie;
        }
    }

    protected override IActionResult Klaar(string result)
    {
        Melden($"Het advies is vastgesteld, met kenmerk {result}. U kunt het nu versturen.");
        return Redirect(links.Adviezen.AdviesBekijken(AdviesId));
    }
}
