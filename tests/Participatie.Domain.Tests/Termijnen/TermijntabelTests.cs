using System.Globalization;
using Participatie.Domain.Termijnen;

namespace Participatie.Domain.Tests.Termijnen;

/// <summary>Dates that were worked out on the calendar, each with its reason; nothing here is computed by what is tested.</summary>
public sealed class TermijntabelTests
{
    public static TheoryData<string, string, string, string, string, string> Rijen { get; } = Lees(
            // begin | length | pauses, from the first day that stands still up to the day that counts again | extensions | last day | why
            """
            2026-12-16 | 5 werkdagen | - | - | 2026-12-23 | gewone week: do, vr, ma, di, wo
            2026-12-18 | 5 werkdagen | - | - | 2026-12-28 | vrijdag 25 is Kerst, 26 en 27 weekend
            2026-12-21 | 5 werkdagen | - | - | 2026-12-29 | 22, 23, 24, 28, 29
            2026-12-24 | 5 werkdagen | - | - | 2027-01-04 | 28, 29, 30, 31, en na Nieuwjaar en weekend maandag 4
            2026-12-25 | 5 werkdagen | - | - | 2027-01-04 | ontvangst op een feestdag: dezelfde eerste teldag
            2026-12-31 | 1 werkdag | - | - | 2027-01-04 | Nieuwjaarsdag is vrijdag
            2025-12-24 | 1 werkdag | - | - | 2025-12-29 | beide Kerstdagen op do en vr, dan weekend
            2025-12-24 | 5 werkdagen | - | - | 2026-01-05 | 29, 30, 31, 2 januari, 5 januari
            2024-12-24 | 3 werkdagen | - | - | 2024-12-31 | vr 27, ma 30, di 31
            2024-12-31 | 1 werkdag | - | - | 2025-01-02 | Nieuwjaarsdag op woensdag
            2022-12-23 | 1 werkdag | - | - | 2022-12-27 | maandag 26 is tweede Kerstdag
            2022-12-30 | 1 werkdag | - | - | 2023-01-02 | Nieuwjaarsdag op zondag geeft geen vrije maandag
            2023-12-22 | 2 werkdagen | - | - | 2023-12-28 | ma 25 en di 26 vrij: wo, do
            2027-12-24 | 1 werkdag | - | - | 2027-12-27 | Kerst in het weekend geeft geen vrije maandag
            2026-04-02 | 1 werkdag | - | - | 2026-04-07 | Goede Vrijdag tot en met tweede Paasdag
            2026-04-01 | 5 werkdagen | - | - | 2026-04-10 | do 2, dan di 7, wo 8, do 9, vr 10
            2026-04-03 | 2 werkdagen | - | - | 2026-04-08 | ontvangst op Goede Vrijdag
            2025-04-17 | 3 werkdagen | - | - | 2025-04-24 | di 22, wo 23, do 24
            2024-03-28 | 1 werkdag | - | - | 2024-04-02 | Pasen over de maandgrens
            2027-03-25 | 4 werkdagen | - | - | 2027-04-02 | di 30, wo 31, do 1, vr 2
            2026-04-24 | 1 werkdag | - | - | 2026-04-28 | Koningsdag op maandag
            2026-04-24 | 6 werkdagen | - | - | 2026-05-06 | Koningsdag en Bevrijdingsdag: 28, 29, 30, 1, 4, 6
            2026-05-04 | 1 werkdag | - | - | 2026-05-06 | Bevrijdingsdag op dinsdag
            2027-04-26 | 5 werkdagen | - | - | 2027-05-04 | di 27 vrij: 28, 29, 30, 3, 4
            2027-05-04 | 1 werkdag | - | - | 2027-05-07 | Bevrijdingsdag op wo en Hemelvaartsdag op do
            2027-05-04 | 5 werkdagen | - | - | 2027-05-13 | vr 7, ma 10, di 11, wo 12, do 13
            2025-04-25 | 1 werkdag | - | - | 2025-04-28 | Koningsdag op zaterdag 26; maandag 28 is gewoon
            2031-04-25 | 1 werkdag | - | - | 2031-04-28 | Koningsdag op zaterdag 26; maandag 28 is gewoon
            2026-05-13 | 1 werkdag | - | - | 2026-05-15 | de vrijdag na Hemelvaart telt zonder besluit mee
            2026-05-13 | 5 werkdagen | - | - | 2026-05-21 | vr 15, ma 18, di 19, wo 20, do 21
            2026-05-22 | 1 werkdag | - | - | 2026-05-26 | tweede Pinksterdag
            2026-05-22 | 5 werkdagen | - | - | 2026-06-01 | di 26 tot en met vr 29, ma 1
            2024-05-08 | 8 werkdagen | - | - | 2024-05-22 | vr 10, ma 13 t/m vr 17, di 21, wo 22
            2021-05-12 | 7 werkdagen | - | - | 2021-05-25 | vr 14, ma 17 t/m vr 21, di 25
            2026-06-05 | 1 werkdag | - | - | 2026-06-08 | vrijdag naar maandag
            2026-06-06 | 1 werkdag | - | - | 2026-06-08 | ontvangst op zaterdag
            2026-06-07 | 5 werkdagen | - | - | 2026-06-12 | ontvangst op zondag
            2026-06-01 | 10 werkdagen | - | - | 2026-06-15 | twee hele weken
            2026-11-27 | 6 weken | - | - | 2027-01-08 | voorbeeld van het scherm: een vrijdag
            2026-09-25 | 6 weken | - | - | 2026-11-06 | voorbeeld van het scherm: een vrijdag
            2026-11-20 | 6 weken | - | - | 2027-01-04 | eindigt op Nieuwjaarsdag, dan weekend
            2026-11-13 | 6 weken | - | - | 2026-12-28 | eindigt op eerste Kerstdag, dan weekend
            2026-11-14 | 6 weken | - | - | 2026-12-28 | eindigt op tweede Kerstdag, een zaterdag
            2025-11-14 | 6 weken | - | - | 2025-12-29 | eindigt op tweede Kerstdag, een vrijdag
            2025-11-13 | 6 weken | - | - | 2025-12-29 | eindigt op eerste Kerstdag, een donderdag
            2022-11-14 | 6 weken | - | - | 2022-12-27 | eindigt op tweede Kerstdag, een maandag
            2026-02-20 | 6 weken | - | - | 2026-04-07 | eindigt op Goede Vrijdag, dan tot na Pasen
            2026-02-21 | 6 weken | - | - | 2026-04-07 | eindigt op de zaterdag voor Pasen
            2026-02-22 | 6 weken | - | - | 2026-04-07 | eindigt op eerste Paasdag
            2026-02-23 | 6 weken | - | - | 2026-04-07 | eindigt op tweede Paasdag
            2026-02-24 | 6 weken | - | - | 2026-04-07 | eindigt op de dinsdag na Pasen
            2026-03-16 | 6 weken | - | - | 2026-04-28 | eindigt op Koningsdag, een maandag
            2027-03-16 | 6 weken | - | - | 2027-04-28 | eindigt op Koningsdag, een dinsdag
            2025-03-15 | 6 weken | - | - | 2025-04-28 | eindigt op Koningsdag, zaterdag 26
            2025-03-16 | 6 weken | - | - | 2025-04-28 | eindigt op zondag 27 april
            2025-03-17 | 6 weken | - | - | 2025-04-28 | eindigt op maandag 28 april, een gewone dag
            2026-03-24 | 6 weken | - | - | 2026-05-06 | eindigt op Bevrijdingsdag
            2025-03-24 | 6 weken | - | - | 2025-05-06 | Bevrijdingsdag ook buiten de lustrumjaren
            2023-03-24 | 6 weken | - | - | 2023-05-08 | Bevrijdingsdag op vrijdag, dan weekend
            2026-04-02 | 6 weken | - | - | 2026-05-15 | eindigt op Hemelvaartsdag
            2027-03-24 | 6 weken | - | - | 2027-05-07 | Bevrijdingsdag en Hemelvaartsdag achter elkaar
            2026-04-13 | 6 weken | - | - | 2026-05-26 | eindigt op tweede Pinksterdag
            2026-04-12 | 6 weken | - | - | 2026-05-26 | eindigt op eerste Pinksterdag
            2026-04-11 | 6 weken | - | - | 2026-05-26 | eindigt op de zaterdag voor Pinksteren
            2023-11-20 | 6 weken | - | - | 2024-01-02 | eindigt op Nieuwjaarsdag, een maandag
            2026-10-18 | 6 weken | - | - | 2026-11-30 | eindigt op een zondag
            2026-10-17 | 6 weken | - | - | 2026-11-30 | eindigt op een zaterdag
            2026-10-16 | 6 weken | - | - | 2026-11-27 | eindigt op een vrijdag
            2026-11-02 | 3 weken | - | - | 2026-11-23 | oordeel van de raad
            2026-12-04 | 3 weken | - | - | 2026-12-28 | oordeel over Kerst
            2026-09-14 | 13 weken | - | - | 2026-12-14 | langer dan artikel 4: dezelfde regel
            2026-09-27 | 13 weken | - | - | 2026-12-28 | langer dan artikel 4, eindigt op een zondag
            2026-10-19 | 3 maanden | - | - | 2027-01-19 | voorbeeld van het scherm: voortgang
            2026-01-31 | 1 maand | - | - | 2026-03-02 | 28 februari is een zaterdag
            2027-01-31 | 1 maand | - | - | 2027-03-01 | 28 februari is een zondag
            2028-01-31 | 1 maand | - | - | 2028-02-29 | schrikkeldag, een dinsdag
            2024-01-31 | 1 maand | - | - | 2024-02-29 | schrikkeldag, een donderdag
            2025-01-31 | 1 maand | - | - | 2025-02-28 | geen schrikkeljaar, een vrijdag
            2025-01-29 | 1 maand | - | - | 2025-02-28 | 29 februari bestaat niet
            2025-01-30 | 1 maand | - | - | 2025-02-28 | 30 februari bestaat niet
            2026-11-30 | 3 maanden | - | - | 2027-03-01 | 28 februari is een zondag
            2027-11-30 | 3 maanden | - | - | 2028-02-29 | 29 februari in een schrikkeljaar
            2024-11-30 | 3 maanden | - | - | 2025-02-28 | 28 februari, een vrijdag
            2028-02-29 | 1 maand | - | - | 2028-03-29 | vanaf de schrikkeldag
            2028-02-29 | 12 maanden | - | - | 2029-02-28 | een jaar na de schrikkeldag
            2024-02-29 | 48 maanden | - | - | 2028-02-29 | vier jaar na de schrikkeldag
            2026-03-31 | 1 maand | - | - | 2026-04-30 | april heeft 30 dagen
            2026-05-31 | 1 maand | - | - | 2026-06-30 | juni heeft 30 dagen
            2026-08-31 | 1 maand | - | - | 2026-09-30 | september heeft 30 dagen
            2026-04-30 | 1 maand | - | - | 2026-06-01 | 30 mei is een zaterdag
            2026-09-25 | 3 maanden | - | - | 2026-12-28 | eindigt op eerste Kerstdag
            2026-10-01 | 3 maanden | - | - | 2027-01-04 | eindigt op Nieuwjaarsdag
            2026-01-27 | 3 maanden | - | - | 2026-04-28 | eindigt op Koningsdag
            2028-02-28 | 1 dag | - | - | 2028-02-29 | schrikkeldag
            2028-02-28 | 2 dagen | - | - | 2028-03-01 | over de schrikkeldag
            2027-02-26 | 4 dagen | - | - | 2027-03-02 | geen schrikkeldag
            2026-06-05 | 1 dag | - | - | 2026-06-08 | zaterdag schuift naar maandag
            2026-06-05 | 2 dagen | - | - | 2026-06-08 | zondag schuift naar maandag; artikel 2 geldt pas vanaf drie dagen
            2026-06-05 | 3 dagen | - | - | 2026-06-09 | artikel 2: za, zo en ma is maar één werkdag
            2026-06-04 | 3 dagen | - | - | 2026-06-08 | artikel 2: vr en ma zijn er twee
            2026-06-03 | 3 dagen | - | - | 2026-06-08 | zaterdag schuift; do, vr en ma
            2026-06-02 | 3 dagen | - | - | 2026-06-05 | wo, do en vr
            2026-06-06 | 3 dagen | - | - | 2026-06-09 | zo, ma, di
            2026-04-02 | 3 dagen | - | - | 2026-04-08 | artikel 2: na Pasen nog twee werkdagen
            2026-04-02 | 5 dagen | - | - | 2026-04-08 | artikel 2: di 7 is pas de eerste werkdag
            2026-04-02 | 6 dagen | - | - | 2026-04-08 | di 7 en wo 8 zijn er twee
            2026-04-02 | 2 dagen | - | - | 2026-04-07 | geen artikel 2, wel artikel 1
            2025-12-24 | 3 dagen | - | - | 2025-12-30 | artikel 2: Kerst en weekend, dan ma en di
            2025-12-24 | 5 dagen | - | - | 2025-12-30 | artikel 2: ma 29 is pas de eerste
            2027-05-04 | 3 dagen | - | - | 2027-05-10 | artikel 2: vr 7 en ma 10
            2026-12-31 | 3 dagen | - | - | 2027-01-05 | artikel 2: ma 4 en di 5
            2026-12-24 | 1 week | - | - | 2026-12-31 | do naar do met drie werkdagen
            2026-06-01 | 90 dagen | - | - | 2026-08-31 | 30 augustus is een zondag
            2026-06-01 | 91 dagen | - | - | 2026-08-31 | langer dan artikel 4: maandag
            2026-10-16 | 6 weken | 2026-11-02..2026-11-16 | - | 2026-12-11 | twee weken stil schuiven twee weken
            2026-10-16 | 6 weken | 2026-11-27..2026-12-01 | - | 2026-12-01 | stil vanaf de laatste dag: vr, za, zo, ma; de dinsdag is de laatste
            2026-10-16 | 6 weken | 2026-11-28..2026-12-10 | - | 2026-11-27 | stil na afloop doet niets
            2026-10-18 | 6 weken | 2026-11-30..2026-12-04 | - | 2026-12-04 | stil op de opgeschoven maandag: verder op vrijdag
            2026-10-17 | 6 weken | 2026-11-29..2026-12-05 | - | 2026-12-07 | stil na de zaterdag; hervat op zaterdag, dus maandag
            2026-10-17 | 6 weken | 2026-11-29..2026-11-30 | - | 2026-11-30 | stil op de zondag die toch al schoof
            2026-10-17 | 6 weken | 2026-12-01..2026-12-20 | - | 2026-11-30 | stil na de opgeschoven maandag doet niets
            2026-10-16 | 6 weken | 2026-10-20..2026-10-21 | - | 2026-11-30 | een dag stil: zaterdag 28, dus maandag
            2026-10-16 | 6 weken | 2026-10-16..2026-10-19 | - | 2026-11-30 | stil vanaf de ontvangst: za en zo, want de dag zelf telde al niet
            2026-10-16 | 6 weken | 2026-10-20..2026-10-23,2026-11-10..2026-11-14 | - | 2026-12-04 | drie en vier dagen stil
            2026-10-16 | 6 weken | 2026-11-10..2026-11-14,2026-10-20..2026-10-23 | - | 2026-12-04 | dezelfde pauzes andersom
            2026-10-16 | 6 weken | 2026-11-20..2026-11-30,2026-12-05..2026-12-08 | - | 2026-12-10 | de eerste pauze brengt de tweede binnen de termijn
            2026-12-16 | 5 werkdagen | 2026-12-18..2026-12-21 | - | 2026-12-24 | vr stil telt, za en zo niet: een werkdag later
            2026-12-16 | 5 werkdagen | 2026-12-19..2026-12-21 | - | 2026-12-23 | stil in het weekend kost niets
            2026-12-16 | 5 werkdagen | 2026-12-23..2026-12-28 | - | 2026-12-28 | stil over Kerst: de vijfde werkdag is maandag
            2026-12-16 | 5 werkdagen | 2026-12-17..2027-01-04 | - | 2027-01-08 | alles stil tot na de feestdagen
            2026-12-16 | 5 werkdagen | 2026-12-24..2026-12-31 | - | 2026-12-23 | stil na afloop doet niets
            2026-01-31 | 1 maand | 2026-02-10..2026-02-13 | - | 2026-03-03 | drie dagen na zaterdag 28 februari
            2026-11-30 | 3 maanden | 2026-12-21..2027-01-04 | - | 2027-03-15 | 14 dagen na zondag 28 februari is zondag 14 maart
            2026-06-04 | 3 dagen | 2026-06-08..2026-06-10 | - | 2026-06-10 | stil op de dag die de wet erbij gaf: vr 5 en wo 10
            2026-10-16 | 6 weken | - | 3 weken | 2026-12-18 | negen weken
            2026-10-18 | 6 weken | - | 3 weken | 2026-12-21 | negen weken vanaf zondag: zondag 20, dus maandag
            2026-11-13 | 6 weken | - | 1 week | 2027-01-04 | vanaf eerste Kerstdag, niet vanaf maandag 28: Nieuwjaarsdag
            2026-10-18 | 6 weken | - | 1 dag | 2026-11-30 | een dag na zondag is de maandag die het al was
            2026-10-18 | 6 weken | - | 2 werkdagen | 2026-12-01 | geteld vanaf zondag: ma en di
            2026-10-16 | 6 weken | 2026-11-02..2026-11-16 | 3 weken | 2027-01-04 | stil tot 11 december, drie weken later is Nieuwjaarsdag
            2026-10-16 | 6 weken | 2026-12-01..2026-12-04 | 3 weken | 2026-12-21 | stil in de verlenging: maandag 21
            2026-10-16 | 6 weken | - | 1 week,2 weken | 2026-12-18 | twee verlengingen na elkaar
            2026-12-16 | 5 werkdagen | - | 3 werkdagen | 2026-12-29 | 24, dan na Kerst 28 en 29
            2026-12-16 | 5 werkdagen | - | 1 week | 2026-12-30 | een week na woensdag 23
            2026-11-30 | 3 maanden | - | 1 maand | 2027-03-30 | 28 februari en een maand is eerste Paasdag; maandag 29 is tweede Paasdag
            2026-06-05 | 1 dag | - | 2 dagen | 2026-06-09 | samen drie dagen: artikel 2 geldt
            2026-06-05 | 1 werkdag | - | 1 werkdag | 2026-06-09 | ma en di
            """);

    [Theory]
    [MemberData(nameof(Rijen))]
    public void Termijn_eindigt_op_de_dag_uit_de_tabel(string begin, string duur, string pauzes, string verlengingen, string einde, string reden)
    {
        var (dag, lengte, stil, erbij) = (Dag(begin), Duur(duur), Pauzes(pauzes), Verlengingen(verlengingen));

        var laatste = Termijnberekening.Einddatum(dag, lengte, stil, erbij, Werkkalender.Standaard);
        var uitleg = Termijnberekening.Uitleggen(dag, lengte, stil, erbij, Werkkalender.Standaard, dag);

        Assert.True(Dag(einde) == laatste, $"{reden}: {laatste:yyyy-MM-dd}");
        Assert.Equal(laatste, uitleg.Einde);
    }

    internal static TheoryData<string, string, string, string, string, string> Lees(string tabel)
    {
        var rijen = new TheoryData<string, string, string, string, string, string>();
        foreach (var regel in tabel.Split('\n'))
        {
            var vak = regel.Split('|', StringSplitOptions.TrimEntries);
            rijen.Add(vak[0], vak[1], vak[2], vak[3], vak[4], vak[5]);
        }

        return rijen;
    }

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Termijnduur Duur(string tekst)
    {
        var (aantal, eenheid) = (int.Parse(tekst.Split(' ')[0], CultureInfo.InvariantCulture), tekst.Split(' ')[1]);
        return eenheid switch
        {
            "werkdag" or "werkdagen" => Termijnduur.Werkdagen(aantal),
            "dag" or "dagen" => Termijnduur.Dagen(aantal),
            "week" or "weken" => Termijnduur.Weken(aantal),
            "maand" or "maanden" => Termijnduur.Maanden(aantal),
            _ => throw new FormatException(tekst),
        };
    }

    private static List<Opschorting> Pauzes(string tekst) =>
        [.. Delen(tekst).Select(p => p.Split("..")).Select(p => new Opschorting(Dag(p[0]), Dag(p[1]), Opschortingscategorie.WachtOpAanvulling, "Wij wachten op een bijlage."))];

    private static List<Verlenging> Verlengingen(string tekst) =>
        [.. Delen(tekst).Select(d => new Verlenging(Duur(d), "De raad vergadert later.", new DateOnly(2026, 11, 20)))];

    private static string[] Delen(string tekst) => tekst == "-" ? [] : tekst.Split(',');
}
