using Participatie.Domain.Ervaringen;

namespace Participatie.Domain.Tests.Ervaringen;

public sealed class RegelcontroleTests
{
    private static Dictionary<Uitnodigingsveld, string> Goed() => new()
    {
        [Uitnodigingsveld.Doelgroep] = "ouder",
        [Uitnodigingsveld.EMail] = "iemand@voorbeeld.example",
        [Uitnodigingsveld.Gemeente] = "Delft",
        [Uitnodigingsveld.SoortHulp] = "pleegzorg",
        [Uitnodigingsveld.Leeftijdscategorie] = "0-11",
        [Uitnodigingsveld.Trajectstatus] = "lopend",
        [Uitnodigingsveld.Zwaarte] = "licht",
    };

    private static Dictionary<Uitnodigingsveld, string> GoedeBrief()
    {
        var cellen = Goed();
        cellen.Remove(Uitnodigingsveld.EMail);
        cellen[Uitnodigingsveld.Aanhef] = "Aan de bewoner";
        cellen[Uitnodigingsveld.Straat] = "Meetlint 12a";
        cellen[Uitnodigingsveld.Postcode] = "2600zz";
        cellen[Uitnodigingsveld.Plaats] = "Delft";
        return cellen;
    }

    private static Regeluitkomst Controleer(Dictionary<Uitnodigingsveld, string> cellen, params (Uitnodigingsveld Veld, string Waarde)[] anders)
    {
        foreach (var (veld, waarde) in anders)
        {
            cellen[veld] = waarde;
        }

        return new Regelcontrole().Controleer(cellen);
    }

    private static Regelfout EnigeFout(Regeluitkomst uitkomst)
    {
        Assert.Null(uitkomst.Regel);
        return Assert.Single(uitkomst.Fouten);
    }

    [Fact]
    public void Een_goede_regel_met_mail_wordt_een_uitnodiging_per_mail_in_het_Nederlands()
    {
        var regel = Controleer(Goed()).Regel!;
        Assert.Equal(Uitnodigingskanaal.Mail, regel.Kanaal);
        Assert.Equal("iemand@voorbeeld.example", regel.EMail);
        Assert.Equal("0503", regel.Gemeente.Code);
        Assert.Equal("nl", regel.Taal);
        Assert.Null(regel.NietUitnodigen);
    }

    [Fact]
    public void Een_regel_met_alleen_een_adres_wordt_een_brief()
    {
        var regel = Controleer(GoedeBrief()).Regel!;
        Assert.Equal(Uitnodigingskanaal.Brief, regel.Kanaal);
        Assert.Equal(new Postadres("Aan de bewoner", "Meetlint 12a", "2600 ZZ", "Delft"), regel.Adres);
    }

    [Fact]
    public void Een_huisnummer_in_een_eigen_kolom_komt_achter_de_straat()
    {
        var regel = Controleer(GoedeBrief(), (Uitnodigingsveld.Straat, "Meetlint"), (Uitnodigingsveld.Huisnummer, "12")).Regel!;
        Assert.Equal("Meetlint 12", regel.Adres!.StraatEnHuisnummer);
    }

    [Theory]
    [InlineData(Uitnodigingsveld.Gemeente, "’s-Gravenhage", "0518")]
    [InlineData(Uitnodigingsveld.Gemeente, "'s gravenhage", "0518")]
    [InlineData(Uitnodigingsveld.Gemeente, " DEN\u00a0HAAG ", "0518")]
    [InlineData(Uitnodigingsveld.Gemeente, "518", "0518")]
    [InlineData(Uitnodigingsveld.Gemeente, "GM0637", "0637")]
    [InlineData(Uitnodigingsveld.Gemeente, "leidschendam - voorburg", "1916")]
    [InlineData(Uitnodigingsveld.Gemeente, "Gemeente Westland", "1783")]
    public void Een_gemeente_wordt_in_veel_schrijfwijzen_herkend(Uitnodigingsveld veld, string tekst, string code)
        => Assert.Equal(code, Controleer(Goed(), (veld, tekst)).Regel!.Gemeente.Code);

    [Theory]
    [InlineData("16/17", Leeftijdscategorie.Van16TotEnMet17)]
    [InlineData("16-17 jaar", Leeftijdscategorie.Van16TotEnMet17)]
    [InlineData("16 – 17 jr.", Leeftijdscategorie.Van16TotEnMet17)]
    [InlineData("16 t/m 17", Leeftijdscategorie.Van16TotEnMet17)]
    [InlineData("16 tot 18", Leeftijdscategorie.Van16TotEnMet17)]
    [InlineData("van 12 tot en met 15 jaar", Leeftijdscategorie.Van12TotEnMet15)]
    [InlineData("dec-15", Leeftijdscategorie.Van12TotEnMet15)]
    [InlineData("14", Leeftijdscategorie.Van12TotEnMet15)]
    [InlineData("tot 12 jaar", Leeftijdscategorie.TotEnMet11)]
    [InlineData("t/m 11", Leeftijdscategorie.TotEnMet11)]
    [InlineData("18+", Leeftijdscategorie.Van18TotEnMet23)]
    [InlineData("18 jaar en ouder", Leeftijdscategorie.Van18TotEnMet23)]
    public void Een_leeftijd_wordt_in_veel_schrijfwijzen_herkend(string tekst, Leeftijdscategorie leeftijd)
        => Assert.Equal(leeftijd, Controleer(Goed(), (Uitnodigingsveld.Leeftijdscategorie, tekst)).Regel!.Leeftijdscategorie);

    [Theory]
    [InlineData("15-16")]
    [InlineData("12+")]
    [InlineData("24")]
    [InlineData("17-16-")]
    [InlineData("puber")]
    [InlineData("16-17; of 18")]
    public void Een_leeftijd_die_niet_in_een_categorie_past_wordt_geweigerd(string tekst)
        => Assert.Equal(Regelfoutsoort.WaardeOnbekend, EnigeFout(Controleer(Goed(), (Uitnodigingsveld.Leeftijdscategorie, tekst))).Soort);

    [Theory]
    [InlineData(Uitnodigingsveld.Trajectstatus, "Loopt nog")]
    [InlineData(Uitnodigingsveld.Trajectstatus, "beëindigd")]
    [InlineData(Uitnodigingsveld.Zwaarte, "COMPLEX")]
    [InlineData(Uitnodigingsveld.SoortHulp, "Jeugd-GGZ")]
    [InlineData(Uitnodigingsveld.SoortHulp, "AmbulanteHulp")]
    [InlineData(Uitnodigingsveld.Doelgroep, "Ouder(s)/verzorger(s)")]
    [InlineData(Uitnodigingsveld.Taal, "Engels")]
    [InlineData(Uitnodigingsveld.NietUitnodigen, "Nee")]
    [InlineData(Uitnodigingsveld.Reden, "n.v.t.")]
    [InlineData(Uitnodigingsveld.EMail, "mailto:iemand@voorbeeld.example")]
    [InlineData(Uitnodigingsveld.EMail, "\u200biemand@VOORBEELD.example ")]
    public void Gangbare_schrijfwijzen_zijn_goed(Uitnodigingsveld veld, string tekst)
        => Assert.NotNull(Controleer(Goed(), (veld, tekst)).Regel);

    [Fact]
    public void Een_gemeente_buiten_de_regio_zegt_welke_kolom_welke_waarde_en_wat_te_doen()
        => Assert.Equal(
            new(Regelfoutsoort.GemeenteBuitenRegio, Uitnodigingsveld.Gemeente, "Kolom ‘gemeente’: ‘Utrecht’ hoort niet bij de regio. Kies een van de tien gemeenten van Haaglanden."),
            EnigeFout(Controleer(Goed(), (Uitnodigingsveld.Gemeente, "Utrecht"))));

    [Fact]
    public void Een_fout_noemt_de_kolom_zoals_de_afzender_hem_noemt()
    {
        var cellen = Goed();
        cellen[Uitnodigingsveld.Gemeente] = "";
        var fout = Assert.Single(new Regelcontrole(veld => veld.ToString().ToUpperInvariant()).Controleer(cellen).Fouten);
        Assert.StartsWith("Kolom ‘GEMEENTE’: is leeg.", fout.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_lange_waarde_wordt_in_de_fout_ingekort()
    {
        var fout = EnigeFout(Controleer(Goed(), (Uitnodigingsveld.Zwaarte, new string('z', 90))));
        Assert.Contains($"‘{new string('z', 39)}…’", fout.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Alle_fouten_van_een_regel_staan_er_samen()
    {
        var uitkomst = Controleer(Goed(), (Uitnodigingsveld.Doelgroep, ""), (Uitnodigingsveld.Zwaarte, "half"), (Uitnodigingsveld.EMail, "a@b"));
        Assert.Equal(
            [Regelfoutsoort.Leeg, Regelfoutsoort.WaardeOnbekend, Regelfoutsoort.EMailOnjuist],
            uitkomst.Fouten.Select(fout => fout.Soort));
    }

    [Theory]
    [InlineData("geen-apenstaart.example", Regelfoutsoort.EMailOnjuist)]
    [InlineData("a@@b.example", Regelfoutsoort.EMailOnjuist)]
    [InlineData("a..b@voorbeeld.example", Regelfoutsoort.EMailOnjuist)]
    [InlineData(".a@voorbeeld.example", Regelfoutsoort.EMailOnjuist)]
    [InlineData("a@voorbeeld", Regelfoutsoort.EMailOnjuist)]
    [InlineData("a@voorbeeld..example", Regelfoutsoort.EMailOnjuist)]
    [InlineData("a@-voorbeeld.example", Regelfoutsoort.EMailOnjuist)]
    [InlineData("a@192.0.2.1", Regelfoutsoort.EMailOnjuist)]
    [InlineData("Iemand <a@voorbeeld.example>", Regelfoutsoort.EMailOnjuist)]
    [InlineData("\"a b\"@voorbeeld.example", Regelfoutsoort.EMailOnjuist)]
    [InlineData("a,b@voorbeeld.example", Regelfoutsoort.EMailOnjuist)]
    [InlineData("é@voorbeeld.example", Regelfoutsoort.EMailOnjuist)]
    [InlineData("a@voorbeeld.example, b@voorbeeld.example", Regelfoutsoort.MeerdereEMailadressen)]
    [InlineData("a@voorbeeld.example;b@voorbeeld.example", Regelfoutsoort.MeerdereEMailadressen)]
    [InlineData("a@voorbeeld.example\r\nBcc: b@voorbeeld.example", Regelfoutsoort.Regeleinde)]
    [InlineData("a@voorbeeld.example\nSubject: x", Regelfoutsoort.Regeleinde)]
    [InlineData("a\0@voorbeeld.example", Regelfoutsoort.Stuurteken)]
    [InlineData("=HYPERLINK(\"http://x.example\")", Regelfoutsoort.Formule)]
    [InlineData("@SOM(A1)", Regelfoutsoort.Formule)]
    public void Een_e_mailadres_dat_niet_deugt_wordt_geweigerd(string tekst, Regelfoutsoort soort)
    {
        var fout = EnigeFout(Controleer(Goed(), (Uitnodigingsveld.EMail, tekst)));
        Assert.Equal((soort, Uitnodigingsveld.EMail), (fout.Soort, fout.Veld));
        Assert.DoesNotContain(fout.Tekst, char.IsControl);
    }

    [Fact]
    public void Een_te_lang_e_mailadres_wordt_geweigerd()
        => Assert.Equal(Regelfoutsoort.TeLang, EnigeFout(Controleer(Goed(), (Uitnodigingsveld.EMail, new string('a', 250) + "@b.example"))).Soort);

    [Theory]
    [InlineData("iemand@bücher.example", "iemand@xn--bcher-kva.example")]
    [InlineData("Iemand+proef@Voorbeeld.Example", "Iemand+proef@voorbeeld.example")]
    public void Een_e_mailadres_wordt_genormaliseerd(string tekst, string adres)
        => Assert.Equal(adres, Controleer(Goed(), (Uitnodigingsveld.EMail, tekst)).Regel!.EMail);

    [Fact]
    public void Een_jongere_onder_de_twaalf_wordt_geweigerd()
        => Assert.Equal(Regelfoutsoort.LeeftijdPastNiet, EnigeFout(Controleer(Goed(), (Uitnodigingsveld.Doelgroep, "jongere"))).Soort);

    [Fact]
    public void Zonder_mail_en_zonder_adres_is_er_geen_contact()
        => Assert.Equal(Regelfoutsoort.GeenContact, EnigeFout(Controleer(Goed(), (Uitnodigingsveld.EMail, ""))).Soort);

    [Theory]
    [InlineData(Uitnodigingsveld.Postcode, "25AB", Regelfoutsoort.PostcodeOnjuist)]
    [InlineData(Uitnodigingsveld.Postcode, "0123 AB", Regelfoutsoort.PostcodeOnjuist)]
    [InlineData(Uitnodigingsveld.Postcode, "2500 SS", Regelfoutsoort.PostcodeOnjuist)]
    [InlineData(Uitnodigingsveld.Postcode, "", Regelfoutsoort.AdresOnvolledig)]
    [InlineData(Uitnodigingsveld.Aanhef, "", Regelfoutsoort.AdresOnvolledig)]
    [InlineData(Uitnodigingsveld.Straat, "Meetlint", Regelfoutsoort.HuisnummerOntbreekt)]
    [InlineData(Uitnodigingsveld.Straat, "=cmd|' /C calc'!A0", Regelfoutsoort.Formule)]
    [InlineData(Uitnodigingsveld.Aanhef, "+31", Regelfoutsoort.Formule)]
    [InlineData(Uitnodigingsveld.Plaats, "Delft\r\nWestland", Regelfoutsoort.Regeleinde)]
    [InlineData(Uitnodigingsveld.Kanaal, "mail", Regelfoutsoort.KanaalZonderGegevens)]
    [InlineData(Uitnodigingsveld.Kanaal, "duif", Regelfoutsoort.WaardeOnbekend)]
    public void Een_brief_die_niet_kan_aankomen_wordt_geweigerd(Uitnodigingsveld veld, string tekst, Regelfoutsoort soort)
        => Assert.Equal(soort, EnigeFout(Controleer(GoedeBrief(), (veld, tekst))).Soort);

    [Fact]
    public void Een_brief_zonder_adres_wordt_geweigerd_ook_met_een_e_mailadres()
        => Assert.Equal(Regelfoutsoort.KanaalZonderGegevens, EnigeFout(Controleer(Goed(), (Uitnodigingsveld.Kanaal, "brief"))).Soort);

    [Fact]
    public void Een_half_adres_is_geen_fout_als_er_gemaild_wordt()
    {
        var regel = Controleer(Goed(), (Uitnodigingsveld.Plaats, "Delft")).Regel!;
        Assert.Null(regel.Adres);
    }

    [Fact]
    public void Niet_uitnodigen_zonder_reden_wordt_geweigerd()
        => Assert.Equal(Regelfoutsoort.RedenOntbreekt, EnigeFout(Controleer(Goed(), (Uitnodigingsveld.NietUitnodigen, "ja"))).Soort);

    [Fact]
    public void Een_reden_zonder_niet_uitnodigen_wordt_geweigerd_want_uitnodigen_kan_gevaarlijk_zijn()
        => Assert.Equal(Regelfoutsoort.RedenZonderNietUitnodigen, EnigeFout(Controleer(Goed(), (Uitnodigingsveld.Reden, "geheim adres"))).Soort);

    [Fact]
    public void Wie_niet_wordt_uitgenodigd_hoeft_geen_adres_te_hebben_en_heeft_geen_kanaal()
    {
        var regel = Controleer(Goed(), (Uitnodigingsveld.EMail, ""), (Uitnodigingsveld.NietUitnodigen, "ja"), (Uitnodigingsveld.Reden, "Geheim adres")).Regel!;
        Assert.Equal((NietUitnodigenReden.GeheimAdres, null), (regel.NietUitnodigen, regel.Kanaal));
    }

    [Fact]
    public void Een_reden_in_de_kolom_niet_uitnodigen_telt_ook()
        => Assert.Equal(NietUitnodigenReden.Afgemeld, Controleer(Goed(), (Uitnodigingsveld.NietUitnodigen, "afgemeld")).Regel!.NietUitnodigen);

    [Fact]
    public void Een_onduidelijk_niet_uitnodigen_nodigt_niet_uit()
        => Assert.Equal(Regelfoutsoort.WaardeOnbekend, EnigeFout(Controleer(Goed(), (Uitnodigingsveld.NietUitnodigen, "misschien"))).Soort);

    [Fact]
    public void Alleen_het_contact_van_het_kanaal_blijft_over_om_te_bewaren()
    {
        var cellen = GoedeBrief();
        cellen[Uitnodigingsveld.EMail] = "iemand@voorbeeld.example";
        var mail = Controleer(cellen).Regel!;
        Assert.NotNull(mail.Adres);
        Assert.Null(mail.ZonderOverbodigContact().Adres);

        var niet = Controleer(cellen, (Uitnodigingsveld.NietUitnodigen, "afgemeld")).Regel!;
        Assert.NotNull(niet.EMail);
        Assert.Equal((null, null), (niet.ZonderOverbodigContact().EMail, niet.ZonderOverbodigContact().Adres));
    }

    [Fact]
    public void Een_regel_geeft_in_een_log_niets_prijs()
    {
        var regel = Controleer(GoedeBrief()).Regel!;
        Assert.Equal("(afgeschermd) (afgeschermd)", $"{regel} {regel.Adres}");
    }
}
