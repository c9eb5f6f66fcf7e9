using Microsoft.AspNetCore.Mvc;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class BrievenMakenPage(Brievenmap map, PortaalSettings portaal, Links links) : FormPage<BrievenMaken.Command, int>
{
    [BindProperty(SupportsGet = true)]
    public Guid RondeId { get; set; }

    /// <summary>0: the invitation; else which reminder.</summary>
    [BindProperty(SupportsGet = true)]
    public int Herinnering { get; set; }

    public BrievenMaken.View Beeld { get; private set; } = null!;

    public static string Soort(int herinnering) => herinnering == 0 ? "Uitnodiging" : $"Herinnering {herinnering}";

    /// <summary>One PDF of a batch of this ronde.</summary>
    public async Task<IActionResult> OnGetBundelAsync(Guid partijId, int nummer, CancellationToken cancellationToken)
    {
        await LadenAsync(prefill: false, cancellationToken);
        return Beeld.Partijen.Any(p => p.Id == partijId && nummer >= 1 && nummer <= BrievenMaken.Bundels(p.Aantal)) && map.Bestaat(partijId, nummer)
            ? PhysicalFile(Path.GetFullPath(map.Pad(partijId, nummer)), "application/pdf", $"brieven-{nummer}.pdf")
            : NotFound();
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken)
    {
        Beeld = await Mediator.Send(new BrievenMaken.Query(RondeId, Herinnering), cancellationToken);
        if (prefill)
        {
            Command.Retouradres = Beeld.Partijen.Count > 0 ? Beeld.Partijen[0].Retouradres : null;
            Command.Contact = Beeld.Partijen.Count > 0 ? Beeld.Partijen[0].Contact : $"Mail naar {portaal.Contactadres}.";
        }
    }

    protected override void UitRoute(BrievenMaken.Command command) => (command.RondeId, command.Herinnering) = (RondeId, Herinnering);

    protected override IActionResult Klaar(int result)
    {
        Melden($"Er worden {result.Getal()} brieven gemaakt.");
        return Redirect(links.Ervaringen.BrievenMaken(RondeId, Herinnering));
    }
}
