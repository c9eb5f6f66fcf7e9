using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Raden;

/// <summary>The pages of raden. Which raad, and who manages it, <see cref="RaadToegang"/> says.</summary>
public sealed class RadenToegang : Areatoegang
{
    public RadenToegang()
    {
        Iedereen("RadenBekijken", "RaadBekijken", "BijeenkomstInAgenda");
        Voor([Rol.FunctioneelBeheerder], "RaadToevoegen");
        Voor(
            RaadToegang.Rollen,
            "RaadWijzigen",
            "LedenBekijken",
            "LidToevoegen",
            "LidWijzigen",
            "HerkomstInvullen",
            "BijeenkomstenBekijken",
            "BijeenkomstPlannen",
            "BijeenkomstBekijken",
            "BijeenkomstVerzetten",
            "BijeenkomstAfzeggen",
            "BijeenkomstAfronden",
            "WervingBekijken",
            "OproepPlaatsen",
            "OproepWijzigen",
            "AanmeldingNoteren");
    }

    public override string Area => "Raden";
}
