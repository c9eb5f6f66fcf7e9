using BenchmarkDotNet.Attributes;
using Participatie.Domain.Termijnen;

namespace Participatie.Benchmarks;

/// <summary>The last day of 10,000 terms of every kind, each with up to three pauses and an extension; and the explanation of one of six weeks.</summary>
[MemoryDiagnoser]
public class Klokmeting
{
    private const int Aantal = 10_000;
    private readonly (DateOnly Begin, Termijnduur Duur, Opschorting[] Pauzes, Verlenging[] Verlengingen)[] _termijnen = new (DateOnly, Termijnduur, Opschorting[], Verlenging[])[Aantal];
    private readonly Werkkalender _kalender = new([new Feestdag(new DateOnly(2026, 5, 15), "vrijdag na Hemelvaartsdag", "voorbeeldbesluit")]);

    [GlobalSetup]
    public void Maken()
    {
        var toeval = new Random(20261123);
        Termijnduur[] duren = [Termijnduur.Werkdagen(5), Termijnduur.Weken(6), Termijnduur.Weken(3), Termijnduur.Maanden(3)];
        for (var i = 0; i < Aantal; i++)
        {
            var begin = new DateOnly(2024, 1, 1).AddDays(toeval.Next(1500));
            var pauzes = Enumerable.Range(0, toeval.Next(4)).Select(n => begin.AddDays((10 * n) + 1 + toeval.Next(5)))
                .Select(van => new Opschorting(van, van.AddDays(1 + toeval.Next(4)), Opschortingscategorie.WachtOpAanvulling, "Wij wachten op een bijlage.")).ToArray();
            Verlenging[] verlengingen = toeval.Next(2) == 0 ? [] : [new Verlenging(Termijnduur.Weken(3), "De raad vergadert later.", begin)];
            _termijnen[i] = (begin, duren[i % duren.Length], pauzes, verlengingen);
        }
    }

    [Benchmark]
    public int Tienduizend_termijnen()
    {
        var som = 0;
        foreach (var (begin, duur, pauzes, verlengingen) in _termijnen)
        {
            som += Termijnberekening.Einddatum(begin, duur, pauzes, verlengingen, _kalender).DayNumber;
        }

        return som;
    }

    [Benchmark]
    public Datumuitleg Uitleg_van_zes_weken()
    {
        var (begin, duur, pauzes, verlengingen) = _termijnen[1];
        return Termijnberekening.Uitleggen(begin, duur, pauzes, verlengingen, _kalender, begin);
    }
}
