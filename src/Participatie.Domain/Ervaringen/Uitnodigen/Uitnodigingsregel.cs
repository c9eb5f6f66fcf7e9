using Participatie.Domain.Organisaties;

namespace Participatie.Domain.Ervaringen;

/// <summary>Where a letter goes. <see cref="ToString"/> gives nothing away.</summary>
/// <param name="Aanhef">First line of the address, such as "Aan de bewoner"; a name only if the sender has one.</param>
/// <param name="StraatEnHuisnummer">Street, house number and addition in one line.</param>
/// <param name="Postcode">Four digits, a space, two capitals.</param>
/// <param name="Plaats">Place name as written by the sender.</param>
public sealed record Postadres(string Aanhef, string StraatEnHuisnummer, string Postcode, string Plaats)
{
    public override string ToString() => "(afgeschermd)";
}

/// <summary>
/// One checked row of an invitation file. <see cref="Kanaal"/> is null exactly when <see cref="NietUitnodigen"/> holds a reason;
/// with mail there is an <see cref="EMail"/>, with brief an <see cref="Adres"/>; <see cref="Taal"/> is <c>nl</c> or <c>en</c>. It may hold both ways of contact, so that a double or a withdrawn person is
/// found whichever way he was written down; store what <see cref="ZonderOverbodigContact"/> leaves.
/// <see cref="ToString"/> gives nothing away.
/// </summary>
public sealed record Uitnodigingsregel(
    Doelgroep Doelgroep,
    Uitnodigingskanaal? Kanaal,
    string? EMail,
    Postadres? Adres,
    Gemeente Gemeente,
    SoortHulp SoortHulp,
    Leeftijdscategorie Leeftijdscategorie,
    Trajectstatus Trajectstatus,
    Zwaarte Zwaarte,
    string Taal,
    NietUitnodigenReden? NietUitnodigen)
{
    public Achtergrond Achtergrond => new(Doelgroep, Gemeente, SoortHulp, Leeftijdscategorie, Trajectstatus, Zwaarte);

    /// <summary>The same row with only the contact its channel needs; nobody who is not invited keeps any.</summary>
    public Uitnodigingsregel ZonderOverbodigContact() => this with
    {
        EMail = Kanaal == Uitnodigingskanaal.Mail ? EMail : null,
        Adres = Kanaal == Uitnodigingskanaal.Brief ? Adres : null,
    };

    public override string ToString() => "(afgeschermd)";
}
