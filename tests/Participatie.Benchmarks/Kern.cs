using BenchmarkDotNet.Attributes;
using Participatie.Domain.Ervaringen;

namespace Participatie.Benchmarks;

/// <summary>Disclosure control over the tables of a round: 20 questions × (2 doelgroepen + allen) × 27 groups, about 1,600 rows.</summary>
[MemoryDiagnoser]
public class Onthullingsmeting
{
    private Telling _telling = null!;
    private BeschermdeTabellen _eerder = null!;

    [Params(500, 50_000)]
    public int Formulieren { get; set; }

    [GlobalSetup]
    public void Tellen()
    {
        string[] doelgroepen = ["jongere", "ouder"];
        var vragen = Enumerable.Range(1, 20).Select(i => new TelVraag($"v{i}", TelSoort.EenKeuze, 5, doelgroepen)).ToList();
        TelUitsplitsing[] uitsplitsingen = [Groepen("gemeente", 10), Groepen("hulp", 10), Groepen("leeftijd", 4), Groepen("duur", 3)];
        var plan = new Telplan(doelgroepen, vragen, uitsplitsingen);
        _telling = new Telling(plan);
        var eerder = new Telling(plan);
        var toeval = new Random(20261123);
        for (var i = 0; i < Formulieren; i++)
        {
            var achtergrond = uitsplitsingen.ToDictionary(u => u.Code, u => u.Groepen[Scheef(toeval, u.Groepen.Count)], StringComparer.Ordinal);
            var antwoorden = vragen.ToDictionary(v => v.Code, v => (IReadOnlyList<int>)[Scheef(toeval, v.Categorieen)], StringComparer.Ordinal);
            _telling.Neem(doelgroepen[i % 2], achtergrond, antwoorden);
            if (i % 10 != 0)
            {
                eerder.Neem(doelgroepen[i % 2], achtergrond, antwoorden);
            }
        }

        _eerder = Onthullingsbescherming.Bescherm(eerder, Ronde.DrempelStandaard, []);
    }

    [Benchmark(Baseline = true)]
    public BeschermdeTabellen Beschermen() => Onthullingsbescherming.Bescherm(_telling, Ronde.DrempelStandaard, []);

    [Benchmark]
    public BeschermdeTabellen Beschermen_na_een_eerdere_publicatie() => Onthullingsbescherming.Bescherm(_telling, Ronde.DrempelStandaard, [_eerder]);

    private static TelUitsplitsing Groepen(string code, int aantal) => new(code, [.. Enumerable.Range(1, aantal).Select(i => $"{code}{i}")]);

    /// <summary>Unequal groups: each half as likely as the one before.</summary>
    private static int Scheef(Random toeval, int aantal)
    {
        var index = 0;
        while (index < aantal - 1 && toeval.Next(2) == 0)
        {
            index++;
        }

        return index;
    }
}

/// <summary>What one form costs: sealing it at submission, opening it afterwards.</summary>
[MemoryDiagnoser]
public class Stembusmeting
{
    private readonly byte[] _formulier = new byte[1500];
    private readonly Geheimhash _hash;
    private readonly Toegangssleutel _toegang;
    private readonly Uitnodigingsgeheim _geheim;
    private readonly Envelopverzegelaar _verzegelaar;
    private readonly Envelopopener _opener;
    private readonly byte[] _envelop;
    private readonly Guid _uitnodigingId = Guid.CreateVersion7();

    public Stembusmeting()
    {
        var hoofdsleutel = Hoofdsleutel.Maken();
        var rondeId = Guid.CreateVersion7();
        var sleutels = Rondesleutels.Maken(hoofdsleutel, rondeId);
        _hash = new Geheimhash(hoofdsleutel);
        _toegang = sleutels.Toegang(hoofdsleutel);
        _geheim = _toegang.Geheim(_uitnodigingId, poging: 0);
        _verzegelaar = new Envelopverzegelaar(rondeId, sleutels.PubliekeSleutel);
        _opener = sleutels.Opener(hoofdsleutel);
        _envelop = _verzegelaar.Verzegelen(_formulier);
    }

    [Benchmark]
    public byte[] Verzegelen() => _verzegelaar.Verzegelen(_formulier);

    [Benchmark]
    public byte[] Openen() => _opener.Openen(_envelop);

    [Benchmark]
    public Uitnodigingsgeheim Geheim_afleiden() => _toegang.Geheim(_uitnodigingId, poging: 0);

    [Benchmark]
    public byte[] Code_opzoeken() => _hash.Van(_geheim.Code);
}
