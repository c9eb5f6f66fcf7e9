using Participatie.Web.Features.Adviezen;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Termijnen;

/// <summary>Only who has to act may move the date: the behandelaar of the organisation, or the raad for its own duties.</summary>
public static class Termijnbevoegdheid
{
    public static bool IsAanZet(Gebruiker gebruiker, Klokhouder klok) => klok.Termijn.IsOpen && klok is Adviesklok advies
        && gebruiker.Mag(klok.IsVanRaad ? AdviesBewerking.Oordelen : AdviesBewerking.Antwoorden, advies.Adressering);
}
