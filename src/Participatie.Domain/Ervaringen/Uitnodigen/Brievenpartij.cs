using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

/// <summary>
/// A batch of letters to print. The invitations in it bear its id, so that exactly those count as invited or reminded once somebody says that the letters were posted.
/// </summary>
public sealed class Brievenpartij : Entity
{
    public const int RetouradresMax = 90;
    public const int ContactMax = 140;

    /// <summary>The files hold addresses and codes: they are not kept longer than it takes to print them.</summary>
    public const int BewaardagenBestanden = 30;

    private Brievenpartij()
    {
    }

    public Guid RondeId { get; private set; }

    /// <summary>0: the invitation itself; else which reminder.</summary>
    public int Herinnering { get; private set; }

    /// <summary>How many letters.</summary>
    public int Aantal { get; private set; }

    /// <summary>One line, small above the address.</summary>
    public string Retouradres { get; private set; } = "";

    /// <summary>Sentence with a telephone number or mail address.</summary>
    public string Contact { get; private set; } = "";

    public Guid OpdrachtId { get; private set; }

    public DateTime GemaaktOp { get; private set; }

    public DateTime? GepostOp { get; private set; }

    public DateTime? BestandenWegOp { get; private set; }

    public static Brievenpartij Maken(Ronde ronde, int herinnering, string retouradres, string contact, DateTime nu)
    {
        RondeRules.AlleenVoorSluiting.Eis(ronde.MagUitnodigen);
        BrievenpartijRules.HerinneringBestaat.Eis(herinnering is >= 0 and <= Ronde.HerinneringenMax);
        return new Brievenpartij { RondeId = ronde.Id, Herinnering = herinnering, Retouradres = retouradres.Trim(), Contact = contact.Trim(), GemaaktOp = nu };
    }

    /// <summary>How many invitations were put in it, and the long work that prints them.</summary>
    public void Vullen(int aantal, Guid opdrachtId)
    {
        BrievenpartijRules.NiemandVoorEenBrief.Eis(aantal > 0);
        Aantal = aantal;
        OpdrachtId = opdrachtId;
    }

    public void Posten(DateTime nu)
    {
        BrievenpartijRules.AlGepost.Eis(GepostOp is null);
        BrievenpartijRules.BestandenZijnWeg.Eis(BestandenWegOp is null);
        GepostOp = nu;
    }

    public void BestandenWeg(DateTime nu) => BestandenWegOp ??= nu;
}

public static class BrievenpartijRules
{
    public static readonly DomainRule HerinneringBestaat = new(nameof(HerinneringBestaat), "Kies welke brief u wilt maken.");
    public static readonly DomainRule NiemandVoorEenBrief = new(nameof(NiemandVoorEenBrief), "Er is niemand die nu een brief moet krijgen.");
    public static readonly DomainRule AlGepost = new(nameof(AlGepost), "U hebt al gezegd dat deze brieven zijn gepost.");
    public static readonly DomainRule BestandenZijnWeg = new(nameof(BestandenZijnWeg), "Deze brieven zijn weggegooid. Maak nieuwe brieven.");
    public static readonly DomainRule NogNietKlaar = new(nameof(NogNietKlaar), "De brieven worden nog gemaakt. Wacht tot ze klaar zijn.");
}
