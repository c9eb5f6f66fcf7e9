#pragma warning disable IDE0130 // A part of Links, which is one type for all areas.
using Participatie.Domain.Berichten;
using Participatie.Domain.Organisaties;

namespace Participatie.Web.Infrastructure.Web;

public sealed partial class Links
{
    public BeheerLinks Beheer => new(this);

    private string Basis => accessor.HttpContext is { } http ? http.Request.PathBase.ToString() : portaal.Basispad;

    public sealed class BeheerLinks(Links links)
    {
        public string OrganisatiesBekijken() => links.Pad("Beheer", "OrganisatiesBekijken");

        public string OrganisatieToevoegen() => links.Pad("Beheer", "OrganisatieToevoegen");

        public string OrganisatieWijzigen(Guid organisatieId) => links.Pad("Beheer", "OrganisatieWijzigen", new { organisatieId });

        public string MensenBekijken(string? zoek = null, Guid? organisatie = null, Rol? rol = null, int? blad = null) =>
            links.Pad("Beheer", "MensenBekijken", new { zoek, organisatie, rol, blad });

        /// <summary>The same list as a file.</summary>
        public string MensenAlsCsv(string? zoek, Guid? organisatie, Rol? rol) =>
            links.Pad("Beheer", "MensenBekijken", new { handler = "Csv", zoek, organisatie, rol });

        public string PersoonUitnodigen() => links.Pad("Beheer", "PersoonUitnodigen");

        public string PersoonBekijken(Guid accountId) => links.Pad("Beheer", "PersoonBekijken", new { accountId });

        public string RolToekennen(Guid accountId) => links.Pad("Beheer", "RolToekennen", new { accountId });

        public string TweedeStapWissen(Guid accountId) => links.Pad("Beheer", "TweedeStapWissen", new { accountId });

        public string MailBekijken(Mailstatus? status = null, Mailsoort? soort = null, int? blad = null) =>
            links.Pad("Beheer", "MailBekijken", new { status, soort, blad });

        public string TestmailVersturen() => links.Pad("Beheer", "TestmailVersturen");

        public string StatusBekijken() => links.Pad("Beheer", "StatusBekijken");

        /// <summary>Hangfire's own pages.</summary>
        public string Jobs() => links.Basis + PortaalEndpoints.Jobspad;
    }
}
