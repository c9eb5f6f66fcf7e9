using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Tests.Termijnen;

public sealed class DatumuitlegTests
{
    private static readonly DateOnly Vandaag = new(2026, 12, 21);

    [Fact]
    public void Zes_weken_naar_een_gewone_werkdag() => Assert.Equal(
        """
        1. U kreeg het advies op vrijdag 27 november. Die dag telt niet mee.
        2. De termijn is 6 weken. Zes weken later is vrijdag 8 januari 2027.
        3. Vrijdag 8 januari 2027 is een gewone werkdag. De datum schuift dus niet op.
        4. De laatste dag is vrijdag 8 januari 2027.

        Welke dagen meetellen, staat in de Algemene termijnenwet.

        """,
        Uitleg(new(2026, 11, 27), Termijnduur.Weken(6)).AlsTekst());

    [Fact]
    public void Weekend_schuift_naar_maandag() => Assert.Equal(
        [
            "U kreeg het advies op zondag 18 oktober. Die dag telt niet mee.",
            "De termijn is 6 weken. Zes weken later is zondag 29 november.",
            "Dat is een zondag. De termijn loopt door tot en met maandag 30 november.",
            "De laatste dag is maandag 30 november.",
        ],
        Zinnen(Uitleg(new(2026, 10, 18), Termijnduur.Weken(6))));

    [Fact]
    public void Feestdag_krijgt_zijn_naam_en_grond()
    {
        var stap = Assert.Single(Uitleg(new(2026, 2, 23), Termijnduur.Weken(6)).Stappen, s => s.Soort == Uitlegstapsoort.Schuift);

        Assert.Equal("Dat is tweede Paasdag. De termijn loopt door tot en met dinsdag 7 april.", Gewoon(stap.Zin));
        Assert.Equal("tweede Paasdag", stap.Feestdag?.Naam);
        Assert.Equal("Algemene termijnenwet, artikel 1, eerste lid", stap.Grond);
    }

    [Fact]
    public void Werkdagen_worden_bij_naam_genoemd_en_een_feestdag_telt_niet_mee() => Assert.Equal(
        [
            "U kreeg het advies op maandag 21 december. Die dag telt niet mee.",
            "De termijn is 5 werkdagen. Dat zijn dinsdag 22, woensdag 23, donderdag 24, maandag 28 en dinsdag 29 december.",
            "Op vrijdag 25 december is het eerste Kerstdag. Die dag telt niet mee.",
            "Op zaterdag 26 december is het tweede Kerstdag. Die dag telt niet mee.",
            "De laatste dag is dinsdag 29 december.",
        ],
        Zinnen(Uitleg(new(2026, 12, 21), Termijnduur.Werkdagen(5))));

    [Theory]
    [InlineData(1, "De termijn is 1 werkdag. Dat is dinsdag 24 november.")]
    [InlineData(10, "De termijn is 10 werkdagen. Weekenden tellen niet mee. De laatste werkdag is maandag 7 december.")]
    public void Een_werkdag_en_veel_werkdagen_hebben_een_eigen_zin(int aantal, string zin) =>
        Assert.Equal(zin, Zinnen(Uitleg(new(2026, 11, 23), Termijnduur.Werkdagen(aantal)))[1]);

    [Fact]
    public void Werkdagen_over_de_jaarwisseling_noemen_elke_maand_een_keer() => Assert.Equal(
        "De termijn is 4 werkdagen. Dat zijn woensdag 30, donderdag 31 december, maandag 4 en dinsdag 5 januari 2027.",
        Zinnen(Uitleg(new(2026, 12, 29), Termijnduur.Werkdagen(4)))[1]);

    [Fact]
    public void Pauze_en_verlenging_vertellen_wie_de_datum_verschoof() => Assert.Equal(
        [
            "U kreeg het advies op vrijdag 16 oktober. Die dag telt niet mee.",
            "De termijn is 6 weken. Zes weken later is vrijdag 27 november.",
            "De klok stond stil van maandag 2 november tot en met zondag 15 november (14 dagen): Wij wachten op een bijlage. Daardoor wordt het vrijdag 11 december.",
            "Op dinsdag 8 december is de termijn verlengd met 3 weken: De raad vergadert later. Drie weken later is vrijdag 1 januari 2027.",
            "Dat is Nieuwjaarsdag. De termijn loopt door tot en met maandag 4 januari 2027.",
            "De laatste dag is maandag 4 januari 2027.",
            "Zonder stilstand of verlenging was de laatste dag vrijdag 27 november.",
        ],
        Zinnen(Uitleg(new(2026, 10, 16), Termijnduur.Weken(6), [Pauze(new(2026, 11, 2), new(2026, 11, 16))], [Verlenging(Termijnduur.Weken(3))])));

    [Fact]
    public void Lopende_pauze_zegt_wat_de_datum_nu_zou_zijn() => Assert.Equal(
        [
            "De klok staat stil sinds maandag 23 november (nu 28 dagen): Wij wachten op een bijlage. Loopt de klok vandaag weer, dan wordt het vrijdag 25 december.",
            "Dat is eerste Kerstdag. De termijn loopt door tot en met maandag 28 december.",
            "Loopt de klok vandaag weer, dan is de laatste dag maandag 28 december.",
            "Zonder stilstand of verlenging was de laatste dag vrijdag 27 november.",
        ],
        Zinnen(Uitleg(new(2026, 10, 16), Termijnduur.Weken(6), [Pauze(new(2026, 11, 23), hervat: null)]))[2..]);

    [Fact]
    public void Pauze_die_vandaag_begon_kost_nog_geen_dag()
    {
        var uitleg = Uitleg(new(2026, 11, 27), Termijnduur.Weken(6), [Pauze(Vandaag, hervat: null)]);

        Assert.True(uitleg.StaatStil);
        Assert.Equal(new DateOnly(2027, 1, 8), uitleg.Einde);
        Assert.Contains("De klok staat stil sinds vandaag: Wij wachten op een bijlage.", Zinnen(uitleg));
    }

    [Fact]
    public void Pauze_na_de_laatste_dag_laat_de_klok_niet_stilstaan() =>
        Assert.False(Uitleg(new(2026, 10, 16), Termijnduur.Weken(6), [Pauze(new(2026, 12, 1), hervat: null)]).StaatStil);

    [Fact]
    public void Pauze_op_de_opgeschoven_dag_komt_na_het_schuiven() => Assert.Equal(
        [
            "Dat is een zondag. De termijn loopt door tot en met maandag 30 november.",
            "De klok stond stil van maandag 30 november tot en met donderdag 3 december (4 dagen): Wij wachten op een bijlage. Daardoor wordt het vrijdag 4 december.",
            "De laatste dag is vrijdag 4 december.",
        ],
        Zinnen(Uitleg(new(2026, 10, 18), Termijnduur.Weken(6), [Pauze(new(2026, 11, 30), new(2026, 12, 4))]))[2..^1]);

    [Fact]
    public void Pauze_van_een_dag_heeft_een_eigen_zin() => Assert.Contains(
        "De klok stond stil op dinsdag 20 oktober (1 dag): Wij wachten op een bijlage. Daardoor wordt het zaterdag 28 november.",
        Zinnen(Uitleg(new(2026, 10, 16), Termijnduur.Weken(6), [Pauze(new(2026, 10, 20), new(2026, 10, 21))])));

    [Fact]
    public void Korte_termijn_krijgt_twee_werkdagen()
    {
        var stap = Assert.Single(Uitleg(new(2026, 6, 5), Termijnduur.Dagen(3)).Stappen, s => s.Soort == Uitlegstapsoort.TweeWerkdagen);

        Assert.Equal("In de termijn moeten ten minste twee werkdagen zitten. De termijn loopt daarom door tot en met dinsdag 9 juni.", Gewoon(stap.Zin));
        Assert.Equal("Algemene termijnenwet, artikel 2", stap.Grond);
    }

    [Fact]
    public void Elke_dag_heeft_zijn_soort_en_nummer()
    {
        var dagen = Uitleg(new(2026, 12, 22), Termijnduur.Werkdagen(3), [Pauze(new(2026, 12, 23), new(2026, 12, 24))], [Verlenging(Termijnduur.Werkdagen(2))]).Dagen;

        Assert.Equal(
            ["22 Begin ", "23 Opgeschort ", "24 Telt 1", "25 Feestdag ", "26 Feestdag ", "27 Weekend ", "28 Telt 2", "29 Telt 3", "30 Verlenging 4", "31 Einde 5"],
            dagen.Select(d => $"{d.Dag.Day} {d.Soort} {d.Nummer}"));
        Assert.Equal("Wij wachten op een bijlage", dagen[1].Opschorting?.Reden);
        Assert.Equal("eerste Kerstdag", dagen[3].Feestdag?.Naam);
        Assert.Equal("De raad vergadert later.", dagen[^1].Verlenging?.Reden);
    }

    [Fact]
    public void Weken_tellen_het_weekend_mee_en_schuiven_aan_het_eind()
    {
        var dagen = Uitleg(new(2026, 10, 18), Termijnduur.Weken(6)).Dagen;

        Assert.Equal(["28 Telt 41", "29 Schuift 42", "30 Einde "], dagen.TakeLast(3).Select(d => $"{d.Dag.Day} {d.Soort} {d.Nummer}"));
    }

    [Fact]
    public void Aanleiding_kan_iets_anders_zijn() => Assert.StartsWith(
        "De raad kreeg het antwoord op vrijdag 27",
        Termijnberekening.Uitleggen(new(2026, 11, 27), Termijnduur.Weken(3), [], [], Werkkalender.Standaard, Vandaag, "De raad kreeg het antwoord").Stappen[0].Zin,
        StringComparison.Ordinal);

    [Fact]
    public void Dag_en_maand_breken_niet_af() => Assert.Contains("27\u00a0november", Uitleg(new(2026, 11, 27), Termijnduur.Weken(6)).Stappen[0].Zin, StringComparison.Ordinal);

    private static Datumuitleg Uitleg(DateOnly begin, Termijnduur duur, IReadOnlyList<Opschorting>? pauzes = null, IReadOnlyList<Verlenging>? verlengingen = null) =>
        Termijnberekening.Uitleggen(begin, duur, pauzes ?? [], verlengingen ?? [], Werkkalender.Standaard, Vandaag);

    private static Opschorting Pauze(DateOnly van, DateOnly? hervat) => new(van, hervat, Opschortingscategorie.WachtOpAanvulling, "Wij wachten op een bijlage");

    private static Verlenging Verlenging(Termijnduur duur) => new(duur, "De raad vergadert later.", new DateOnly(2026, 12, 8));

    private static List<string> Zinnen(Datumuitleg uitleg) => [.. uitleg.Stappen.Select(s => Gewoon(s.Zin))];

    private static string Gewoon(string zin) => zin.Replace('\u00a0', ' ');
}
