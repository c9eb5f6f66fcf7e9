using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The pages on which an organisation answers and keeps its promises, and on which the raad judges.</summary>
public sealed class AntwoordToegang : Areatoegang
{
    public AntwoordToegang()
    {
        Voor([Rol.Behandelaar], "OntvangstBevestigen", "ReactieSchrijven", "ToezeggingMelden", "ToezeggingVerzetten", "RaadUitnodigen");
        Voor([Rol.Behandelaar, Rol.Goedkeurder, Rol.Portefeuillehouder], "ReactieGoedkeuren", "InternAdviesVragen");
        Voor([Rol.Behandelaar, Rol.Goedkeurder], "ContactOverdragen", "ToezeggingOverdragen", "WerkOverdragen");
        Voor(AdviesToegang.Organisatie, "OverdrachtBekijken");
        Voor(AdviesToegang.Raad, "OordeelGeven", "ToezeggingBeoordelen");

        // Any colleague can be asked; who was not, finds nothing.
        Ingelogd("InternAdviesGeven");
    }

    public override string Area => "Adviezen";
}
