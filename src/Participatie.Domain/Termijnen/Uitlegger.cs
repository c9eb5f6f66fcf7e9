using Participatie.Domain.Shared;

namespace Participatie.Domain.Termijnen;

/// <summary>Walks through a term as <see cref="Termijnberekening.Einddatum"/> does, and says what it meets.</summary>
internal sealed class Uitlegger
{
    private const string Artikel1 = "Algemene termijnenwet, artikel 1, eerste lid";
    private const string Artikel2 = "Algemene termijnenwet, artikel 2";
    private const int WerkdagenBijNaam = 5;

    private static readonly string[] Telwoorden = ["Nul", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf"];

    private readonly DateOnly _begin;
    private readonly Termijnduur _duur;
    private readonly IReadOnlyList<Verlenging> _verlengingen;
    private readonly Werkkalender _kalender;
    private readonly DateOnly _vandaag;
    private readonly Pauze[] _pauzes;
    private readonly Opschorting? _loopt;
    private readonly DateOnly _oorspronkelijk;
    private readonly List<Uitlegstap> _stappen = [];

    /// <summary>How far the counting was after the term itself and after each extension.</summary>
    private readonly List<Teller> _tellers = [];

    private int _verteld;

    internal Uitlegger(
        DateOnly begin, Termijnduur duur, IReadOnlyList<Opschorting> opschortingen, IReadOnlyList<Verlenging> verlengingen, Werkkalender kalender, DateOnly vandaag)
    {
        (_begin, _duur, _verlengingen, _kalender, _vandaag) = (begin, duur, verlengingen, kalender, vandaag);
        _pauzes = [.. Pauze.Uit(opschortingen, hervatOp: vandaag).Where(p => p.Hervat > begin)];
        _oorspronkelijk = Termijnberekening.Later(begin, duur, kalender);
        var zonderLopende = Termijnberekening.Einddatum(begin, duur, opschortingen, verlengingen, kalender);
        _loopt = opschortingen.FirstOrDefault(o => o.Hervat is null && o.Van <= vandaag && o.Van <= zonderLopende);
    }

    internal Datumuitleg Uitleggen(string aanleiding)
    {
        Vertellen(new(Uitlegstapsoort.Begin, _begin, $"{aanleiding} op {Tekst(_begin)}. Die dag telt niet mee."));
        var teller = Tellen(new Teller(_begin, 0), _duur, verlenging: null);
        foreach (var verlenging in _verlengingen)
        {
            teller = Tellen(teller, verlenging.Duur, verlenging);
        }

        var einde = SlotVertellen(teller);
        return new(_begin, _duur, _oorspronkelijk, einde, _loopt is not null, Dagen(einde), _stappen);
    }

    /// <summary>Counts one length, and tells the pauses that fall in it one after another.</summary>
    private Teller Tellen(Teller van, Termijnduur duur, Verlenging? verlenging)
    {
        var teller = van.Erbij(duur, [], _kalender);
        Vertellen(verlenging is null
            ? new(Uitlegstapsoort.Duur, teller.Dag, $"De termijn is {duur}. {Uitkomst(van.Dag, duur, teller.Dag)}") { Duur = duur }
            : new(Uitlegstapsoort.Verlenging, teller.Dag, $"Op {Tekst(verlenging.Op)} is de termijn verlengd met {duur}: {Zin(verlenging.Reden)} {Uitkomst(van.Dag, duur, teller.Dag)}")
            {
                Duur = duur,
                Verlenging = verlenging,
            });
        for (; _verteld < _pauzes.Length && _pauzes[_verteld].Van <= teller.Dag; _verteld++)
        {
            teller = van.Erbij(duur, _pauzes.AsSpan(0, _verteld + 1), _kalender);
            PauzeVertellen(_pauzes[_verteld], teller.Dag);
        }

        if (duur.Eenheid == Termijneenheid.Werkdagen)
        {
            FeestdagenVertellen(van.Dag, teller.Dag);
        }

        _tellers.Add(teller);
        return teller;
    }

    /// <summary>Tells how articles 1 and 2 move the end, and the pauses that began on the days they added.</summary>
    private DateOnly SlotVertellen(Teller teller)
    {
        var werkdag = Termijnberekening.EersteWerkdagBuiten(teller.Dag, _pauzes.AsSpan(0, _verteld), _kalender);
        var einde = Termijnberekening.LaatsteDag(_begin, teller, _pauzes.AsSpan(0, _verteld), _kalender);
        if (einde != werkdag)
        {
            Vertellen(new(Uitlegstapsoort.TweeWerkdagen, einde, $"In de termijn moeten ten minste twee werkdagen zitten. De termijn loopt daarom door tot en met {Tekst(einde)}.") { Grond = Artikel2 });
        }
        else if (werkdag != teller.Dag)
        {
            var feestdag = _kalender.Feestdag(teller.Dag);
            var wat = feestdag?.Naam ?? $"een {Datumtekst.Weekdag(teller.Dag)}";
            Vertellen(new(Uitlegstapsoort.Schuift, einde, $"Dat is {wat}. De termijn loopt door tot en met {Tekst(einde)}.") { Feestdag = feestdag, Grond = Artikel1 });
        }
        else if (teller.Kalenderdagen > 0)
        {
            Vertellen(new(Uitlegstapsoort.GewoneWerkdag, einde, $"{Datumtekst.MetHoofdletter(Tekst(einde))} is een gewone werkdag. De datum schuift dus niet op."));
        }

        for (; _verteld < _pauzes.Length && _pauzes[_verteld].Van <= einde; _verteld++)
        {
            einde = Termijnberekening.LaatsteDag(_begin, teller, _pauzes.AsSpan(0, _verteld + 1), _kalender);
            PauzeVertellen(_pauzes[_verteld], einde);
        }

        if (_loopt is not null && _loopt.Van == _vandaag)
        {
            Vertellen(new(Uitlegstapsoort.OpschortingLoopt, einde, $"De klok staat stil sinds vandaag: {Zin(_loopt.Reden)}") { Opschorting = _loopt });
        }

        Vertellen(new(Uitlegstapsoort.Einde, einde, _loopt is null ? $"De laatste dag is {Tekst(einde)}." : $"Loopt de klok vandaag weer, dan is de laatste dag {Tekst(einde)}."));
        if (_loopt is not null || _verteld > 0 || _verlengingen.Count > 0)
        {
            Vertellen(new(Uitlegstapsoort.EersteDatum, _oorspronkelijk, $"Zonder stilstand of verlenging was de laatste dag {Tekst(_oorspronkelijk)}."));
        }

        return einde;
    }

    private void PauzeVertellen(Pauze pauze, DateOnly dag)
    {
        var (van, laatste, reden) = (pauze.Van, pauze.Hervat.AddDays(-1), Zin(pauze.Bron.Reden));
        var dagen = pauze.Hervat.DayNumber - van.DayNumber;
        if (pauze.Bron.Hervat is null)
        {
            var tot = dagen == 1 ? "1 dag" : $"nu {dagen} dagen";
            Vertellen(new(Uitlegstapsoort.OpschortingLoopt, dag, $"De klok staat stil sinds {Tekst(van)} ({tot}): {reden} Loopt de klok vandaag weer, dan wordt het {Tekst(dag)}.") { Opschorting = pauze.Bron });
            return;
        }

        var wanneer = dagen == 1 ? $"op {Tekst(van)} (1 dag)" : $"van {Tekst(van)} tot en met {Tekst(laatste)} ({dagen} dagen)";
        Vertellen(new(Uitlegstapsoort.Opschorting, dag, $"De klok stond stil {wanneer}: {reden} Daardoor wordt het {Tekst(dag)}.") { Opschorting = pauze.Bron });
    }

    private void FeestdagenVertellen(DateOnly na, DateOnly tot)
    {
        for (var dag = na.AddDays(1); dag <= tot; dag = dag.AddDays(1))
        {
            if (_kalender.Feestdag(dag) is { } feestdag && Pauze.Op(dag, _pauzes) is null)
            {
                Vertellen(new(Uitlegstapsoort.Feestdag, dag, $"Op {Tekst(dag)} is het {feestdag.Naam}. Die dag telt niet mee.") { Feestdag = feestdag, Grond = feestdag.Grond });
            }
        }
    }

    private List<Uitlegdag> Dagen(DateOnly einde)
    {
        var dagen = new List<Uitlegdag>(einde.DayNumber - _begin.DayNumber + 1);
        var (deel, nummer) = (0, 0);
        for (var dag = _begin; dag <= einde; dag = dag.AddDays(1))
        {
            while (deel < _tellers.Count && dag > _tellers[deel].Dag)
            {
                deel++;
            }

            var feestdag = _kalender.Feestdag(dag);
            var pauze = dag == _begin ? null : Pauze.Op(dag, _pauzes);
            var soort = dag == _begin ? Uitlegdagsoort.Begin : pauze is not null ? Uitlegdagsoort.Opgeschort : Soort(dag, deel, feestdag);
            var telt = soort is Uitlegdagsoort.Telt or Uitlegdagsoort.Verlenging || (soort == Uitlegdagsoort.Schuift && deel < _tellers.Count);
            nummer += telt ? 1 : 0;
            dagen.Add(new(
                dag,
                dag == einde ? Uitlegdagsoort.Einde : soort,
                telt ? nummer : null,
                feestdag,
                pauze?.Bron,
                telt && deel > 0 ? _verlengingen[deel - 1] : null));
        }

        return dagen;
    }

    private Uitlegdagsoort Soort(DateOnly dag, int deel, Feestdag? feestdag)
    {
        if (deel == _tellers.Count)
        {
            return Uitlegdagsoort.Schuift;
        }

        var duur = deel == 0 ? _duur : _verlengingen[deel - 1].Duur;
        if (_kalender.IsWerkdag(dag))
        {
            return deel == 0 ? Uitlegdagsoort.Telt : Uitlegdagsoort.Verlenging;
        }

        if (duur.Eenheid == Termijneenheid.Werkdagen)
        {
            return feestdag is null ? Uitlegdagsoort.Weekend : Uitlegdagsoort.Feestdag;
        }

        return dag == _tellers[^1].Dag ? Uitlegdagsoort.Schuift : deel == 0 ? Uitlegdagsoort.Telt : Uitlegdagsoort.Verlenging;
    }

    /// <summary>Where a length leads when nothing stands still.</summary>
    private string Uitkomst(DateOnly van, Termijnduur duur, DateOnly tot)
    {
        if (duur.Eenheid != Termijneenheid.Werkdagen)
        {
            return $"{Telwoord(duur)} later is {Tekst(tot)}.";
        }

        if (duur.Aantal is < 1 or > WerkdagenBijNaam)
        {
            return $"Weekenden tellen niet mee. De laatste werkdag is {Tekst(tot)}.";
        }

        var dagen = Enumerable.Range(1, tot.DayNumber - van.DayNumber).Select(van.AddDays).Where(_kalender.IsWerkdag).ToList();
        return $"{(dagen.Count == 1 ? "Dat is" : "Dat zijn")} {Datumtekst.Opsomming(dagen, _vandaag)}.";
    }

    private static string Telwoord(Termijnduur duur)
    {
        var tekst = duur.ToString();
        return duur.Aantal >= 0 && duur.Aantal < Telwoorden.Length ? Telwoorden[duur.Aantal] + tekst[tekst.IndexOf(' ', StringComparison.Ordinal)..] : tekst;
    }

    /// <summary>A reason as people typed it, closed as a sentence.</summary>
    private static string Zin(string reden)
    {
        var tekst = reden.Trim();
        return tekst is [.., '.' or '!' or '?'] ? tekst : $"{tekst}.";
    }

    private string Tekst(DateOnly dag) => Datumtekst.Voluit(dag, _vandaag);

    private void Vertellen(Uitlegstap stap) => _stappen.Add(stap);
}
