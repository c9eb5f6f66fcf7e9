using Participatie.Domain.Adviezen;
using Participatie.Domain.Termijnen;
using Participatie.Web.Features.Adviezen;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Termijnen;

/// <summary>Only who has to act may move the date: the behandelaar of the organisation, or the raad for its own duties.</summary>
public static class Termijnbevoegdheid
{
    public static bool IsAanZet(Gebruiker gebruiker, Klokhouder klok) => klok.Termijn.IsOpen && klok is Adviesklok advies && Bewerking(gebruiker, klok.Termijn, advies.Adressering) is not null;

    /// <summary>As which side this person may move the clock; null when it is not theirs. An organisation can advise itself, and then both sides may.</summary>
    public static AdviesBewerking? Bewerking(Gebruiker gebruiker, Termijn termijn, Adressering adressering) =>
        termijn.PartijId == adressering.OrganisatieId && gebruiker.Mag(AdviesBewerking.Antwoorden, adressering) ? AdviesBewerking.Antwoorden
        : termijn.PartijId == adressering.RaadId && gebruiker.Mag(AdviesBewerking.Oordelen, adressering) ? AdviesBewerking.Oordelen
        : null;
}
