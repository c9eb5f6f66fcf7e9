using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;
namespace Participatie.Web.Features.Raden;

public sealed class LidToevoegenPage(Links links) : Raadformulier<LidToevoegen.Command>
{
    public LidToevoegen.View Wat { get; private set; } = null!;

    protected override string Melding => $"{(Command.AccountId is null ? Command.Naam : "Het lid")} is toegevoegd.";

    protected override string Terug => links.Raden.LedenBekijken(RaadId);

    public IReadOnlyList<Optie> Accounts => [.. Wat.Accounts.Select(a => new Optie(a.Id.ToString(), a.Naam))];

    protected override async Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Wat = await Mediator.Send(new LidToevoegen.Query(RaadId), cancellationToken);
}
