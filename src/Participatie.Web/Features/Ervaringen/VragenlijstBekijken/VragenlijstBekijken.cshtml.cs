using System.Text;
using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VragenlijstBekijkenPage(Links links) : FormPage<VragenlijstBekijken.Command, VragenlijstBekijken.Uitkomst>
{
    [FromRoute]
    public Guid LijstId { get; set; }

    [FromRoute]
    public int? Versie { get; set; }

    [FromQuery]
    public int? Tegen { get; set; }

    /// <summary>The language beside the Dutch.</summary>
    [FromQuery(Name = "taal")]
    public string? Taalcode { get; set; }

    public VragenlijstBekijken.View View { get; private set; } = null!;

    public Lijstinhoud Inhoud => View.Versie.Inhoud;

    /// <summary>Dutch, and beside it one other language where there is one.</summary>
    public IReadOnlyList<Taal> Kolommen
    {
        get
        {
            var andere = Inhoud.Talen.Skip(1).ToList();
            var tweede = andere.Find(taal => taal.Code == Taalcode) ?? andere.FirstOrDefault();
            return tweede is null ? [Taal.Nederlands] : [Taal.Nederlands, tweede];
        }
    }

    /// <summary>The version as a file that can be read in again.</summary>
    public async Task<IActionResult> OnGetBestandAsync(CancellationToken cancellationToken)
    {
        await LadenAsync(prefill: true, cancellationToken);
        return File(Encoding.UTF8.GetBytes(Lijstjson.Schrijven(Inhoud)), "application/json", $"{View.Code}-versie-{View.Versie.Nummer}.json");
    }

    protected override void UitRoute(VragenlijstBekijken.Command command)
    {
        command.LijstId = LijstId;
        command.Versie = Versie ?? 0;
    }

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new VragenlijstBekijken.Query(LijstId, Versie, Tegen), cancellationToken);

    protected override IActionResult Klaar(VragenlijstBekijken.Uitkomst result)
    {
        switch (result.Handeling)
        {
            case VragenlijstBekijken.Handeling.Vaststellen:
                Melden($"Versie {result.Versie} staat vast. U kunt haar nu in een ronde gebruiken.");
                return Redirect(links.Ervaringen.VragenlijstBekijken(LijstId, result.Versie));
            case VragenlijstBekijken.Handeling.Heropenen:
                Melden($"Versie {result.Versie} is weer een concept. U kunt haar veranderen.");
                return Redirect(links.Ervaringen.VragenlijstWijzigen(LijstId));
            default:
                Melden($"Versie {result.Versie} is een nieuw concept. U kunt haar veranderen.");
                return Redirect(links.Ervaringen.VragenlijstWijzigen(LijstId));
        }
    }
}
