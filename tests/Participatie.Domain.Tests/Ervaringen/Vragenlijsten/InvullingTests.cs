using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

public class InvullingTests
{
    private static readonly Antwoord Ja = Antwoord.Keuze("ja");

    private static readonly Antwoord Nee = Antwoord.Keuze("nee");

    private static readonly Voorwaarde AlsKlaar = Voorwaarde.Als("klaar", Vergelijking.In, "ja");

    [Fact]
    public void Blok_is_een_scherm() =>
        Assert.Equal([["a", "b"], ["c"]], Schermen(Lijst.Van(Lijst.Blok("een", Lijst.Open("a"), Lijst.Open("b")), Lijst.Blok("twee", Lijst.Open("c")))));

    [Fact]
    public void Een_vraag_per_scherm_houdt_uitleg_bij_de_vraag_die_volgt()
    {
        var blok = Lijst.Blok("een", Lijst.Uitleg("u1"), Lijst.Uitleg("u2"), Lijst.Open("a"), Lijst.Open("b"), Lijst.Uitleg("u3")) with { EenVraagPerScherm = true };
        var invulling = Van(Lijst.Van(blok));

        Assert.Equal([["u1", "u2", "a"], ["b"], ["u3"]], invulling.Schermen.Select(scherm => scherm.Vragen.Select(vraag => vraag.Code)));
        Assert.Equal(["a", "b", "u3"], invulling.Schermen.Select(scherm => scherm.Code));
        Assert.Equal([true, false, false], invulling.Schermen.Select(scherm => scherm.IsBeginVanBlok));
    }

    [Fact]
    public void Vraag_met_voorwaarde_op_hetzelfde_scherm_begint_een_nieuw_scherm()
    {
        var inhoud = Lijst.Van(Lijst.EenKeuze("klaar", "ja", "nee"), Lijst.Open("b"), Lijst.Open("c") with { AlleenTonenAls = AlsKlaar }, Lijst.Open("d"));

        Assert.Equal([["klaar", "b", "d"]], Schermen(inhoud));
        Assert.Equal([["klaar", "b"], ["c", "d"]], Schermen(inhoud, ("klaar", Ja)));
    }

    [Fact]
    public void Antwoord_op_een_verborgen_vraag_telt_niet_maar_blijft_in_het_concept()
    {
        var inhoud = Lijst.Van(
            Lijst.EenKeuze("klaar", "ja", "nee"),
            Lijst.EenKeuze("goed", "ja", "nee") with { AlleenTonenAls = AlsKlaar },
            Lijst.Open("waarom") with { AlleenTonenAls = Voorwaarde.Als("goed", Vergelijking.In, "nee") });
        var blad = Blad(("klaar", Ja), ("goed", Nee), ("waarom", Antwoord.VanTekst("daarom")));
        Assert.Equal(3, Van(inhoud, blad).Vragen.Count);

        var omgezet = Van(inhoud, blad.Met("klaar", Nee));

        Assert.Equal(["klaar"], omgezet.Vragen.Select(vraag => vraag.Code));
        Assert.Equal(["goed", "klaar", "waarom"], omgezet.Blad.Vraagcodes);
        Assert.Equal(Blad(("klaar", Nee)), omgezet.ZonderVerborgen());
    }

    [Fact]
    public void Onbekend_antwoord_valt_weg_bij_het_versturen() =>
        Assert.Equal(Antwoordblad.Leeg, Van(Lijst.Van(Lijst.Open("a")), Blad(("vreemd", Ja))).ZonderVerborgen());

    [Theory]
    [InlineData(Vergelijking.In, "a", true)]
    [InlineData(Vergelijking.In, "c", false)]
    [InlineData(Vergelijking.NietIn, "a", false)]
    [InlineData(Vergelijking.NietIn, "c", true)]
    [InlineData(Vergelijking.Gelijk, "a", false)]
    [InlineData(Vergelijking.Gelijk, "b,a", true)]
    public void Voorwaarde_op_meer_keuzes(Vergelijking vergelijking, string waarden, bool geldt) =>
        Assert.Equal(geldt, Voorwaarde.Als("x", vergelijking, waarden.Split(',')).Geldt(_ => Antwoord.Keuze("a", "b")));

    [Theory]
    [InlineData(Vergelijking.Minstens, "7.5", true)]
    [InlineData(Vergelijking.Minstens, "7.6", false)]
    [InlineData(Vergelijking.Hoogstens, "7.5", true)]
    [InlineData(Vergelijking.Hoogstens, "7", false)]
    [InlineData(Vergelijking.Gelijk, "7.5", true)]
    [InlineData(Vergelijking.Minstens, "veel", false)]
    public void Voorwaarde_op_een_getal(Vergelijking vergelijking, string waarde, bool geldt) =>
        Assert.Equal(geldt, Voorwaarde.Als("x", vergelijking, waarde).Geldt(_ => Antwoord.VanGetal(7.50m)));

    [Fact]
    public void Past_niet_is_een_antwoord_waar_een_voorwaarde_naar_kan_kijken()
    {
        Assert.True(Voorwaarde.Als("x", Vergelijking.In, Antwoord.PastNietCode).Geldt(_ => Antwoord.PastNiet));
        Assert.True(Voorwaarde.Als("x", Vergelijking.NietIn, "ja").Geldt(_ => Antwoord.PastNiet));
        Assert.False(Voorwaarde.Als("x", Vergelijking.Minstens, "1").Geldt(_ => Antwoord.PastNiet));
    }

    [Fact]
    public void Zonder_antwoord_geldt_geen_enkele_vergelijking() =>
        Assert.All(Enum.GetValues<Vergelijking>(), vergelijking => Assert.False(Voorwaarde.Als("x", vergelijking, "1").Geldt(_ => null)));

    [Fact]
    public void Voorwaarden_combineren_met_en_en_of()
    {
        var klaar = Voorwaarde.Als("klaar", Vergelijking.In, "ja");
        var goed = Voorwaarde.Als("goed", Vergelijking.In, "ja");
        Antwoord? AlleenKlaar(string code) => code == "klaar" ? Ja : Nee;

        Assert.False(Voorwaarde.Alle(klaar, goed).Geldt(AlleenKlaar));
        Assert.True(Voorwaarde.EenVan(klaar, goed).Geldt(AlleenKlaar));
        Assert.True(Voorwaarde.Alle(klaar, Voorwaarde.EenVan(goed, klaar)).Geldt(AlleenKlaar));
    }

    [Fact]
    public void Verder_en_terug_slaan_verborgen_schermen_over()
    {
        var inhoud = Lijst.Van(
            Lijst.Blok("een", Lijst.EenKeuze("klaar", "ja", "nee")),
            Lijst.Blok("twee", Lijst.Open("b") with { AlleenTonenAls = AlsKlaar }),
            Lijst.Blok("drie", Lijst.Open("c")));

        var kort = Van(inhoud);
        Assert.Equal(("c", null), (kort.Volgende("klaar")?.Code, kort.Volgende("c")?.Code));
        Assert.Equal(("klaar", null), (kort.Vorige("c")?.Code, kort.Vorige("klaar")?.Code));
        Assert.Equal("b", Van(inhoud, Blad(("klaar", Ja))).Volgende("klaar")?.Code);
    }

    [Fact]
    public void Verborgen_scherm_heeft_toch_een_volgend_en_vorig_scherm()
    {
        var inhoud = Lijst.Van(
            Lijst.Blok("een", Lijst.EenKeuze("klaar", "ja", "nee")),
            Lijst.Blok("twee", Lijst.Open("b") with { AlleenTonenAls = AlsKlaar }),
            Lijst.Blok("drie", Lijst.Open("c")));

        var invulling = Van(inhoud);

        Assert.Null(invulling.Scherm("b"));
        Assert.Equal(("c", "klaar"), (invulling.Volgende("b")?.Code, invulling.Vorige("b")?.Code));
    }

    [Fact]
    public void Onbekend_scherm_bestaat_niet()
    {
        var invulling = Van(Lijst.Van(Lijst.Open("a")));

        Assert.Null(invulling.Scherm("zomaar"));
        Assert.Null(invulling.Scherm(null));
        Assert.Null(invulling.Volgende("zomaar"));
        Assert.Null(invulling.Vorige("zomaar"));
    }

    [Fact]
    public void Voortgang_telt_delen_en_vragen_zonder_uitleg()
    {
        var inhoud = Lijst.Van(
            Lijst.Blok("een", Lijst.Uitleg("u"), Lijst.Open("a"), Lijst.Open("b")) with { Onderdeel = Onderdeel.Toegang },
            Lijst.Blok("twee", Lijst.Open("c")) with { Onderdeel = Onderdeel.Uitvoering },
            Lijst.Blok("drie", Lijst.Open("d")) with { Onderdeel = Onderdeel.Uitvoering },
            Lijst.Blok("vier", Lijst.Uitleg("bedankt")) with { Onderdeel = Onderdeel.Uitvoering });
        var invulling = Van(inhoud);

        Assert.Equal(new(1, 2, Tekst.Van("Blok een", "Block een"), 1, 2, 4, [1, 3]), invulling.Voortgang(invulling.Schermen[0]));
        Assert.Equal(new(2, 2, Tekst.Van("Blok drie", "Block drie"), 4, 4, 4, [1, 3]), invulling.Voortgang(invulling.Schermen[2]));
        Assert.Equal(new(2, 2, Tekst.Van("Blok vier", "Block vier"), 4, 4, 4, [1, 3]), invulling.Voortgang(invulling.Schermen[3]));
    }

    [Fact]
    public void Verplichte_vraag_zonder_antwoord_houdt_versturen_tegen()
    {
        var inhoud = Lijst.Van(Lijst.Open("mag"), Lijst.Stelling("moet") with { Verplicht = true });

        Assert.Equal("moet", Van(inhoud).EersteOntbrekende?.Code);
        Assert.True(Van(inhoud, Blad(("moet", Antwoord.PastNiet))).IsCompleet);
    }

    [Fact]
    public void Te_weinig_keuzes_houden_versturen_tegen()
    {
        var inhoud = Lijst.Van(Lijst.MeerKeuze("wie", "a", "b", "c") with { Minimum = 2 });

        Assert.True(Van(inhoud).IsCompleet);
        Assert.False(Van(inhoud, Blad(("wie", Antwoord.Keuze("a")))).IsCompleet);
        Assert.True(Van(inhoud, Blad(("wie", Antwoord.Keuze("a", "c")))).IsCompleet);
    }

    [Fact]
    public void Hervatten_gaat_verder_na_het_laatste_antwoord_maar_niet_voorbij_een_gemist_antwoord()
    {
        var inhoud = Lijst.Van(
            Lijst.Blok("een", Lijst.EenKeuze("a", "ja", "nee") with { Verplicht = true }),
            Lijst.Blok("twee", Lijst.Open("b")),
            Lijst.Blok("drie", Lijst.Open("c")));

        Assert.Equal("a", Van(inhoud).Hervatten?.Code);
        Assert.Equal("b", Van(inhoud, Blad(("a", Ja))).Hervatten?.Code);
        Assert.Equal("a", Van(inhoud, Blad(("b", Antwoord.VanTekst("x")))).Hervatten?.Code);
        Assert.Null(Van(inhoud, Blad(("a", Ja), ("c", Antwoord.VanTekst("x")))).Hervatten);
    }

    [Fact]
    public void Antwoorden_tellen_in_de_categorieen_van_hun_vraag()
    {
        var stelling = Lijst.Stelling("luisteren");
        var cijfer = Lijst.Cijfer("cijfer");
        var wie = Lijst.MeerKeuze("wie", "a", "b", "c");
        var inhoud = Lijst.Van(stelling, cijfer, wie, Lijst.Open("open"), Lijst.Getal("getal", 0, 9));

        Assert.Equal(["altijd", "vaak", "soms", "nooit"], inhoud.Categorieen(stelling));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], inhoud.Categorieen(cijfer));
        Assert.Equal([2], inhoud.Categorieindexen(stelling, Antwoord.Keuze("soms")));
        Assert.Equal([9], inhoud.Categorieindexen(cijfer, Antwoord.VanGetal(10)));
        Assert.Equal([0, 2], inhoud.Categorieindexen(wie, Antwoord.Keuze("a", "c")));
        Assert.Empty(inhoud.Categorieindexen(stelling, Antwoord.PastNiet));
        Assert.Empty(inhoud.Categorieindexen(stelling, null));
        Assert.Empty(inhoud.Categorieindexen(inhoud.Vraag("open")!, Antwoord.VanTekst("altijd")));
        Assert.Empty(inhoud.Categorieindexen(inhoud.Vraag("getal")!, Antwoord.VanGetal(3)));
    }

    [Fact]
    public void Weg_loopt_met_elk_antwoord_langs_alle_schermen_heen_en_terug()
    {
        var toeval = new Random(20261123);
        foreach (var inhoud in Voorbeeldlijsten.Alle.Select(lijst => lijst.Inhoud))
        {
            for (var ronde = 0; ronde < 50; ronde++)
            {
                var blad = inhoud.Vragen()
                    .Where(vraag => inhoud.Categorieen(vraag).Count > 0)
                    .Aggregate(Antwoordblad.Leeg, (blad, vraag) => blad.Met(vraag.Code, Antwoord.Keuze(toeval.GetItems([.. inhoud.Categorieen(vraag)], 1))));
                var invulling = Van(inhoud, blad);

                Assert.Equal(invulling.Schermen, Lopen(invulling.Eerste, invulling.Volgende));
                Assert.Equal(invulling.Schermen.Reverse(), Lopen(invulling.Schermen[^1], invulling.Vorige));
                Assert.Equal(
                    Enumerable.Range(1, invulling.Vragen.Count),
                    invulling.Schermen.Select(invulling.Voortgang).SelectMany(stand => Enumerable.Range(stand.Vraag, stand.TotEnMet - stand.Vraag + 1)));
            }
        }

        static IEnumerable<Scherm> Lopen(Scherm begin, Func<string, Scherm?> stap)
        {
            for (var scherm = begin; scherm is not null; scherm = stap(scherm.Code))
            {
                yield return scherm;
            }
        }
    }

    private static Invulling Van(Lijstinhoud inhoud, Antwoordblad? blad = null) => Invulling.Van(inhoud, blad ?? Antwoordblad.Leeg);

    private static Antwoordblad Blad(params (string Code, Antwoord Antwoord)[] antwoorden) =>
        antwoorden.Aggregate(Antwoordblad.Leeg, (blad, paar) => blad.Met(paar.Code, paar.Antwoord));

    private static IEnumerable<IEnumerable<string>> Schermen(Lijstinhoud inhoud, params (string Code, Antwoord Antwoord)[] antwoorden) =>
        Van(inhoud, Blad(antwoorden)).Schermen.Select(scherm => scherm.Vragen.Select(vraag => vraag.Code));
}
