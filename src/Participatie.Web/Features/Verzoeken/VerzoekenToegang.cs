using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Verzoeken;

/// <summary>The pages of participatieverzoeken. Which ones, and who may do what with them, <see cref="VerzoekToegang"/> says.</summary>
public sealed class VerzoekenToegang : Areatoegang
{
    public VerzoekenToegang()
    {
        Voor([.. VerzoekToegang.Raadzijde, .. VerzoekToegang.Vragerzijde], "VerzoekenBekijken", "VerzoekBekijken");
        Voor([Rol.Behandelaar], "VerzoekSchrijven", "VerzoekVersturen", "VerzoekToelichten", "VerzoekIntrekken", "VerzoekBeeindigen");
        Voor(VerzoekToegang.Raadzijde, "VerzoekBeantwoorden", "VerzoekAfsluiten", "NiveauBeoordelen");
    }

    public override string Area => "Verzoeken";
}
