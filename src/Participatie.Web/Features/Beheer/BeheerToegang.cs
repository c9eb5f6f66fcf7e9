using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Beheer;

/// <summary>The functioneel beheerder keeps organisations, people, mail and jobs, and never sees what people tell.</summary>
public sealed class BeheerToegang : Areatoegang
{
    public BeheerToegang() => Voor(
        [Rol.FunctioneelBeheerder],
        "OrganisatiesBekijken",
        "OrganisatieToevoegen",
        "OrganisatieWijzigen",
        "MensenBekijken",
        "PersoonUitnodigen",
        "PersoonBekijken",
        "RolToekennen",
        "TweedeStapWissen",
        "MailBekijken",
        "TestmailVersturen",
        "StatusBekijken");

    public override string Area => "Beheer";

    /// <summary>The operation check of every command of Beheer; gives who does it.</summary>
    /// <exception cref="GeenToegangException">Not an administrator.</exception>
    public static Gebruiker Eis(IGebruiker gebruiker) =>
        gebruiker.Ingelogd.Is(Rol.FunctioneelBeheerder) ? gebruiker.Ingelogd : throw new GeenToegangException();
}
