using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The register is everybody's; the list of work belongs to the roles of Adviezen. Which adviezen, <see cref="AdviesToegang"/> and <see cref="Openbaarheidsfilter"/> say.</summary>
public sealed class AdviezenregisterToegang : Areatoegang
{
    public AdviezenregisterToegang()
    {
        Iedereen("AdviezenregisterBekijken", "AdviesLezen", "OrganisatiesLezen", "OrganisatieLezen", "AdviezenfeedLezen", "AdviezenOpvragen", "AdviesOpvragen", "AdviesstukkenLezen", "AdviesVolgen", "VolgenBevestigen", "VolgenStoppen");
        Voor(AdviesToegang.Allen, "AdviezenBekijken");
    }

    public override string Area => "Adviezen";
}
