using Participatie.Data.Accounts;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;

namespace Participatie.Web.Infrastructure.Demo;

/// <summary>The organisations of the demo region and the people who sign in there. The gemeenten and GI's exist; every person and the aanbieders are invented.</summary>
internal sealed class Demobezetting
{
    public const string Maildomein = "demo.participatie.example";

    private readonly List<Organisatie> _organisaties = [];
    private readonly List<Account> _accounts = [];
    private readonly List<Roltoekenning> _rollen = [];
    private readonly DateTime _nu;

    public Demobezetting(DateTime nu)
    {
        _nu = nu;
        var gemeenten = Gemeenten.Alle.ToDictionary(g => g.Code, g => Organisatie(g.Naam, Organisatiesoort.Gemeente, "gemeente", g.Code));
        Rijswijk = gemeenten["0603"];
        Servicebureau = Organisatie("Servicebureau Jeugdhulp Haaglanden", Organisatiesoort.Servicebureau);
        var oudersraad = Organisatie("Regionale Oudersraad Jeugdhulp", Organisatiesoort.Raad);
        var jongDoetMee = Organisatie("JONG doet mee!", Organisatiesoort.Raad, "jongerenplatform");
        JongerenraadLantaarn = Organisatie("Jongerenraad De Lantaarn", Organisatiesoort.Raad, "jongerenraad");
        JongerenraadVliet = Organisatie("Jongerenraad Huis aan de Vliet", Organisatiesoort.Raad, "jongerenraad");
        var west = Organisatie("Jeugdbescherming west", Organisatiesoort.Gi);
        Organisatie("William Schrikker Stichting", Organisatiesoort.Gi);
        Organisatie("Leger des Heils", Organisatiesoort.Gi);
        var cjg = Organisatie("CJG Den Haag", Organisatiesoort.LokaalTeam, "CJG", "0518");
        var jeugdteam = Organisatie("Jeugdteam Rijswijk", Organisatiesoort.LokaalTeam, "jeugdteam", "0603");
        Organisatie("Veilig Verder Team Delft", Organisatiesoort.LokaalTeam, "Veilig Verder Team", "0503");
        Organisatie("Sociaal team Westland", Organisatiesoort.LokaalTeam, "sociaal team", "1783");
        Organisatie("Wijkteam Zoetermeer", Organisatiesoort.LokaalTeam, "wijkteam", "0637");
        Organisatie("Wijkteam Leidschendam-Voorburg", Organisatiesoort.LokaalTeam, "wijkteam", "1916");
        Lantaarn = Organisatie("De Lantaarn jeugdhulp", Organisatiesoort.Jeugdhulpaanbieder);
        Organisatie("Zeewind jeugd-ggz", Organisatiesoort.Jeugdhulpaanbieder);
        HuisAanDeVliet = Organisatie("Huis aan de Vliet", Organisatiesoort.Jeugdhulpaanbieder);

        var denHaag = gemeenten["0518"];
        Onderzoeker = Account("Femke Hoogland", Servicebureau, Rol.Onderzoeker);
        OnderzoekerRijswijk = Account("Rutger Terpstra", Rijswijk, Rol.Onderzoeker);
        Account("Eline Hofstra", Servicebureau, Rol.FunctioneelBeheerder);
        Account("Joost Verhulst", Servicebureau, Rol.PrivacyOfficer);
        Account("Gerben Postma", Servicebureau, Rol.Leertafelvoorzitter);
        Account("Ilse Veldkamp", denHaag, Rol.LezerMonitor);
        AmbtDenHaag = Ambt(denHaag, "Nadia Benali", "Thijs Roelofs", "Anouk Wessels");
        AmbtRijswijk = Ambt(Rijswijk, "Chantal Martina", "Ruben Dekkinga", "Vera Ottenhof");
        AmbtWestland = Ambt(gemeenten["1783"], "Mirthe Aldenkamp", "Sjoerd Hessing", "Carlijn Lugtenburg");
        AmbtDelft = Ambt(gemeenten["0503"], "Joris Bovenkamp", "Samira Haddouch", "Wouter Nieuwhof");
        AmbtZoetermeer = Ambt(gemeenten["0637"], "Eva Stroomberg", "Dennis Groeneweg", "Leonie Verkade");
        AmbtWest = Ambt(west, "Jelle Wiersinga", "Fatma Yilmazer", "Hugo Borneman");
        AmbtServicebureau = Ambt(Servicebureau, "Gijs Hoekema", "Marleen Ypma");
        AmbtLantaarn = Ambt(Lantaarn, "Tara Molenkamp", "Oscar Bruinsma");
        Oudersraad = new(
            oudersraad, Account("Marjolein Duinker", oudersraad, Rol.Raadslid), Account("Soraya Pinas", oudersraad, Rol.Raadslid), Account("Wietske Bakema", oudersraad, Rol.Raadsondersteuner));
        JongDoetMee = new(
            jongDoetMee, Account("Adil Warsame", jongDoetMee, Rol.Raadslid), Account("Indy Kramers", jongDoetMee, Rol.Raadslid), Account("Merel Lindeboom", jongDoetMee, Rol.Raadsondersteuner));
        Account("Karim Hadji", cjg, Rol.ProfessionalLokaalTeam);
        Account("Lotte Brandsma", jeugdteam, Rol.ProfessionalLokaalTeam);
        Account("Bram Dijkema", jeugdteam, Rol.Teamleider);
        Account("Tessa Meerman", west, Rol.ProfessionalGi);
        Account("Mehmet Aydin", west, Rol.Teamleider);
        Account("Noor Sietsma", jongDoetMee, Rol.Jongere);
        Account("Farah Noori", oudersraad, Rol.Ouder);
        Account("Olivier Stam", oudersraad, Rol.Netwerklid);
        Account("Jasmijn Tuinstra", oudersraad, Rol.Clientondersteuner);
    }

    public Organisatie Servicebureau { get; }

    public Organisatie Rijswijk { get; }

    public Organisatie Lantaarn { get; }

    public Organisatie HuisAanDeVliet { get; }

    public Organisatie JongerenraadLantaarn { get; }

    public Organisatie JongerenraadVliet { get; }

    public Demoraad Oudersraad { get; }

    public Demoraad JongDoetMee { get; }

    public Demoambt AmbtDenHaag { get; }

    public Demoambt AmbtRijswijk { get; }

    public Demoambt AmbtWestland { get; }

    public Demoambt AmbtDelft { get; }

    public Demoambt AmbtZoetermeer { get; }

    public Demoambt AmbtWest { get; }

    public Demoambt AmbtServicebureau { get; }

    public Demoambt AmbtLantaarn { get; }

    public Account Onderzoeker { get; }

    public Account OnderzoekerRijswijk { get; }

    public IEnumerable<object> Alles => [.. _organisaties, .. _accounts, .. _rollen];

    private Demoambt Ambt(Organisatie organisatie, string behandelaar, string goedkeurder, string? portefeuillehouder = null)
    {
        var ambt = new Demoambt(
            organisatie, Account(behandelaar, organisatie, Rol.Behandelaar), Account(goedkeurder, organisatie, Rol.Goedkeurder), portefeuillehouder is not null);
        if (portefeuillehouder is not null)
        {
            Account(portefeuillehouder, organisatie, Rol.Portefeuillehouder);
        }

        return ambt;
    }

    private Organisatie Organisatie(string naam, Organisatiesoort soort, string? label = null, string? gemeentecode = null)
    {
        var organisatie = Domain.Organisaties.Organisatie.Toevoegen(naam, soort, label, gemeentecode);
        _organisaties.Add(organisatie);
        return organisatie;
    }

    private Account Account(string naam, Organisatie organisatie, Rol rol)
    {
        var email = $"{naam.ToLowerInvariant().Replace(' ', '.')}@{Maildomein}";
        var account = new Account
        {
            Naam = naam,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            Inlogwijze = Rollen.MetMailcode.Contains(rol) ? Inlogwijze.Mailcode : Inlogwijze.Wachtwoord,
            AangemaaktOp = _nu,
        };
        _accounts.Add(account);
        _rollen.Add(Roltoekenning.Toekennen(account.Id, organisatie.Id, rol, _nu));
        return account;
    }
}

/// <summary>The people of an organisation who answer a raad.</summary>
internal sealed record Demoambt(Organisatie Organisatie, Account Behandelaar, Account Goedkeurder, bool HeeftPortefeuillehouder)
{
    public Handelende Schrijver => new(Behandelaar.Id, Behandelaar.Naam, Organisatie.Id);

    public Handelende Manager => new(Goedkeurder.Id, Goedkeurder.Naam, Organisatie.Id);
}

/// <summary>A raad with the people of it who sign in.</summary>
internal sealed record Demoraad(Organisatie Organisatie, Account Voorzitter, Account Lid, Account Ondersteuner)
{
    public Handelende AlsVoorzitter => new(Voorzitter.Id, Voorzitter.Naam, Organisatie.Id);

    public Handelende AlsLid => new(Lid.Id, Lid.Naam, Organisatie.Id);

    public Handelende AlsOndersteuner => new(Ondersteuner.Id, Ondersteuner.Naam, Organisatie.Id);
}
