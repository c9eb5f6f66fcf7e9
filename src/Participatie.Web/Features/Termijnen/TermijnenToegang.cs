using Participatie.Domain.Organisaties;
using Participatie.Web.Features.Adviezen;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Termijnen;

/// <summary>The pages of the clock. Which clocks somebody sees, <see cref="Klokken"/> says.</summary>
public sealed class TermijnenToegang : Areatoegang
{
    public TermijnenToegang()
    {
        Iedereen("TermijnBerekenen");
        Voor(AdviesToegang.Allen, "DatumUitleggen");
        Voor(AdviesToegang.Raad, "RaadstekstLezen");
        Voor([.. AdviesToegang.Raad, Rol.Behandelaar], "TermijnOpschorten", "TermijnHervatten", "TermijnVerlengen");
        Voor([Rol.FunctioneelBeheerder], "HerinneringenVooruitzien", "TermijnregelsBekijken", "TermijnregelsWijzigen", "GelijkgesteldeDagenBekijken");
    }

    public override string Area => "Termijnen";
}
