using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

public sealed class AchtergrondVergrovenPage(Links links) : FormPage<AchtergrondVergroven.Command, Guid>
{
    [FromRoute]
    public Guid RondeId { get; set; }

    public AchtergrondVergroven.View View { get; private set; } = null!;

    /// <summary>What a step does, as the text of its button.</summary>
    public static string Knop(Vergroving stap) => stap.Wordt == Nauwkeurigheid.Weggelaten
        ? $"Laat ‘{stap.Variabele.Naam()}’ weg"
        : $"Neem ‘{stap.Variabele.Naam()}’ {stap.Wordt.Naam(stap.Variabele)}";

    /// <summary>How many people, in words.</summary>
    public static string Mensen(int aantal) => aantal switch { 0 => "niemand", 1 => "1 mens", _ => $"{aantal.Getal()} mensen" };

    protected override void UitRoute(AchtergrondVergroven.Command command) => command.RondeId = RondeId;

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new AchtergrondVergroven.Query(RondeId), cancellationToken);

    protected override IActionResult Klaar(Guid result)
    {
        Melden("Er gaat nu minder mee met een antwoord. Hieronder staat wat dat scheelt.");
        return Redirect(links.Ervaringen.AchtergrondVergroven(result));
    }
}
