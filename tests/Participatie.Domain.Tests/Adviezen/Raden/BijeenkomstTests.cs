using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;

namespace Participatie.Domain.Tests.Adviezen;

public sealed class BijeenkomstTests
{
    private static readonly DateTime Begin = new(2026, 11, 30, 18, 30, 0, DateTimeKind.Utc);
    private static readonly Guid[] Leden = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];

    [Fact]
    public void Volgnummer_loopt_op_zodra_mensen_de_uitnodiging_hebben()
    {
        var bijeenkomst = Gepland();
        bijeenkomst.Verzetten(Gegevens() with { Plaats = "Online" });
        Assert.Equal(0, bijeenkomst.Volgnummer);

        bijeenkomst.Uitnodigen();
        bijeenkomst.Verzetten(Gegevens());
        bijeenkomst.Afzeggen("Zaal is dicht.");

        Assert.Equal((2, Bijeenkomststatus.Afgezegd), (bijeenkomst.Volgnummer, bijeenkomst.Status));
        Breekt(BijeenkomstRules.NogNietGeweest, () => bijeenkomst.Verzetten(Gegevens()));
        Breekt(BijeenkomstRules.NietAfgezegd, () => Afronden(bijeenkomst, []));
    }

    [Fact]
    public void Besluit_heeft_meer_dan_de_helft_van_de_aanwezige_leden_nodig()
    {
        var bijeenkomst = Gepland();

        Breekt(BijeenkomstRules.StemmenNodig, () => Afronden(bijeenkomst, [new("Wij adviseren", null, null, null)]));
        Breekt(BijeenkomstRules.NietMeerStemmenDanLeden, () => Afronden(bijeenkomst, [new("Wij adviseren", 3, 0, 0)]));
        Breekt(BijeenkomstRules.MeerderheidVoor, () => Afronden(bijeenkomst, [new("Wij adviseren", 1, 1, 0)]));
        Assert.Empty(bijeenkomst.Besluiten);
        Afronden(bijeenkomst, [new("Wij adviseren", 2, 0, 0), new(" ", null, null, null)]);

        Assert.Equal([new Raadsbesluit(1, "Wij adviseren", 2, 0, 0)], bijeenkomst.Besluiten);
        Assert.Equal(Bijeenkomststatus.Afgerond, bijeenkomst.Status);
    }

    [Fact]
    public void Waar_de_voorzitter_vaststelt_tellen_geen_stemmen()
    {
        var bijeenkomst = Gepland();

        bijeenkomst.Afronden(new Dictionary<Guid, Aanwezigheid>(), [new("Akkoord", 9, 9, 9)], "Kort verslag", Vaststelregel.Voorzitter, Begin);

        Assert.Equal([new Raadsbesluit(1, "Akkoord", null, null, null)], bijeenkomst.Besluiten);
    }

    [Fact]
    public void Voor_het_begin_is_er_niets_af_te_ronden() =>
        Breekt(BijeenkomstRules.EerstBijeen, () => Gepland().Afronden(new Dictionary<Guid, Aanwezigheid>(), [], null, Vaststelregel.Voorzitter, Begin.AddMinutes(-1)));

    [Fact]
    public void Alleen_wie_is_uitgenodigd_laat_weten_of_hij_komt()
    {
        var bijeenkomst = Gepland();

        bijeenkomst.LatenWeten(Leden[1], komt: false);

        Assert.Equal(Aanwezigheid.Afgemeld, bijeenkomst.Deelnemers[1].Aanwezigheid);
        Breekt(BijeenkomstRules.IsUitgenodigd, () => bijeenkomst.LatenWeten(Guid.NewGuid(), komt: true));
    }

    private static void Afronden(Bijeenkomst bijeenkomst, Besluitgegevens[] besluiten) => bijeenkomst.Afronden(
        bijeenkomst.Deelnemers.Take(2).ToDictionary(d => d.Id, _ => Aanwezigheid.Aanwezig), besluiten, null, Vaststelregel.MeerderheidAanwezigen, Begin);

    private static Bijeenkomst Gepland() => Bijeenkomst.Plannen(Guid.NewGuid(), Gegevens(), Leden.Select((id, i) => ((Guid?)id, $"Lid {i}", (string?)null)));

    private static Bijeenkomstgegevens Gegevens() => new("Novemberoverleg", Begin, Begin.AddHours(2), "Raadhuisplein", []);

    private static void Breekt(DomainRule rule, Action handeling) => Assert.Equal(rule, Assert.Throws<DomainRuleException>(handeling).Rule);
}
