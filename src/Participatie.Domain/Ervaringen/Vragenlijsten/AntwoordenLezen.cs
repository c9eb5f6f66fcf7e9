namespace Participatie.Domain.Ervaringen;

/// <summary>To whom a message speaks.</summary>
/// <param name="Taal">Language code of the page.</param>
/// <param name="Doelgroep">Young people read *je*, parents *u*.</param>
public sealed record Aanspreking(string Taal, Doelgroep Doelgroep);

/// <summary>What is the matter with one field.</summary>
/// <param name="Vraagcode">The question.</param>
/// <param name="Fout">The kind of fault, for tests and styling.</param>
/// <param name="Kort">For the link in the summary, without a full stop.</param>
/// <param name="Tekst">For beside the field.</param>
public sealed record Veldfout(string Vraagcode, Antwoordfout Fout, string Kort, string Tekst);

/// <summary>What stands in a field, right or wrong, to show it again.</summary>
/// <param name="Waarden">Option codes, or one typed text or number.</param>
/// <param name="PastNiet">Whether "past niet" is ticked.</param>
public sealed record Ingevuld(Reeks<string> Waarden, bool PastNiet)
{
    public static readonly Ingevuld Niets = new([], PastNiet: false);

    /// <summary>The typed text or number.</summary>
    public string Tekst => Waarden.Count > 0 ? Waarden[0] : "";

    public bool IsGekozen(string optiecode) => Waarden.Contains(optiecode);

    /// <summary>A stored answer as it stands in the form.</summary>
    public static Ingevuld Van(Antwoord? antwoord, string taal) => antwoord switch
    {
        null => Niets,
        { IsPastNiet: true } => new([], PastNiet: true),
        { Tekst: { } tekst } => new([tekst], PastNiet: false),
        { Getal: { } getal } => new([taal == Taal.Engels.Code ? Getaltekst.Schrijven(getal) : Getaltekst.Schrijven(getal).Replace('.', ',')], PastNiet: false),
        _ => new(antwoord.Keuzes, PastNiet: false),
    };

    /// <summary>Never the answer.</summary>
    public override string ToString() => "(afgeschermd)";
}

/// <summary>What reading a posted screen gave.</summary>
/// <param name="Blad">The answers with all good ones of this screen; a faulty field leaves the earlier answer alone.</param>
/// <param name="Fouten">In the order of the screen.</param>
/// <param name="Ingevuld">Per vraagcode of the screen what the person filled in, faulty or not.</param>
public sealed record Leesuitkomst(Antwoordblad Blad, IReadOnlyList<Veldfout> Fouten, IReadOnlyDictionary<string, Ingevuld> Ingevuld)
{
    public bool IsGoed => Fouten.Count == 0;
}

/// <summary>Reads what a browser posted for one screen. Believes nothing and never throws, whatever is posted.</summary>
public static class AntwoordenLezen
{
    /// <summary>The name of the checkbox "past niet"; the choice kinds also take it as a value of the question's own field.</summary>
    public static string PastNietVeld(string vraagcode) => $"{vraagcode}.{Antwoord.PastNietCode}";

    /// <param name="inhoud">The list.</param>
    /// <param name="vragen">The questions on the posted screen; values for other questions are ignored.</param>
    /// <param name="velden">The posted form: field name (the vraagcode, or <see cref="PastNietVeld"/>) to its values.</param>
    /// <param name="blad">The answers so far.</param>
    /// <param name="aan">Language and form of address of the messages.</param>
    /// <param name="moetCompleet">True for "Verder". False for "Terug" and "Stoppen": an answer may miss then, but a wrong one is still told.</param>
    public static Leesuitkomst Lezen(
        Lijstinhoud inhoud,
        IEnumerable<Vraag> vragen,
        IReadOnlyDictionary<string, string?[]> velden,
        Antwoordblad blad,
        Aanspreking aan,
        bool moetCompleet)
    {
        var fouten = new List<Veldfout>();
        var ingevuld = new Dictionary<string, Ingevuld>(StringComparer.Ordinal);
        foreach (var vraag in vragen.Where(vraag => vraag.WordtBeantwoord))
        {
            var gevuld = Veld(vraag, velden);
            ingevuld[vraag.Code] = gevuld;
            var lezer = new Vraaglezer(inhoud, vraag, aan, moetCompleet);
            var antwoord = lezer.Lezen(gevuld);
            if (lezer.Fout is { } fout)
            {
                fouten.Add(fout);
            }
            else
            {
                blad = antwoord is null ? blad.Zonder(vraag.Code) : blad.Met(vraag.Code, antwoord);
            }
        }

        return new(blad, fouten, ingevuld);
    }

    private static Ingevuld Veld(Vraag vraag, IReadOnlyDictionary<string, string?[]> velden)
    {
        var waarden = velden.GetValueOrDefault(vraag.Code) ?? [];
        var schoon = waarden.Select(Invoertekst.Schoonmaken).Where(waarde => waarde.Length > 0).ToList();
        var pastNiet = velden.GetValueOrDefault(PastNietVeld(vraag.Code))?.Any(waarde => !string.IsNullOrEmpty(waarde)) == true;
        if (vraag.Soort is not (Vraagsoort.Open or Vraagsoort.Getal))
        {
            pastNiet |= schoon.RemoveAll(waarde => waarde == Antwoord.PastNietCode) > 0;
        }

        return new(schoon.Distinct(StringComparer.Ordinal).ToReeks(), pastNiet && vraag.PastNiet is not null);
    }

    private sealed class Vraaglezer(Lijstinhoud inhoud, Vraag vraag, Aanspreking aan, bool moetCompleet)
    {
        public Veldfout? Fout { get; private set; }

        /// <summary>The answer; null when there is none or when it is faulty, which <see cref="Fout"/> then tells.</summary>
        public Antwoord? Lezen(Ingevuld gevuld)
        {
            if (gevuld.Waarden.Count > 0)
            {
                return vraag.Soort switch
                {
                    Vraagsoort.Open => Open(gevuld.Tekst),
                    Vraagsoort.Getal => Getal(gevuld.Tekst),
                    _ => Keuze(gevuld),
                };
            }

            return gevuld.PastNiet ? Antwoord.PastNiet : Niets();
        }

        private Antwoord? Niets()
        {
            if (!vraag.Verplicht || !moetCompleet)
            {
                return null;
            }

            return vraag.Soort switch
            {
                Vraagsoort.Open => Afwijzen(Antwoordfout.SchrijfAntwoord),
                Vraagsoort.Getal => Afwijzen(Antwoordfout.VulGetalIn, Laagste, Hoogste),
                Vraagsoort.Rapportcijfer => Afwijzen(Antwoordfout.KiesCijfer),
                Vraagsoort.MeerKeuze => Afwijzen(Antwoordfout.KiesMinstens, Antwoordmeldingen.Antwoorden(vraag.Minimum ?? 1, aan)),
                _ => Afwijzen(Antwoordfout.KiesEen),
            };
        }

        private Antwoord? Keuze(Ingevuld gevuld)
        {
            var opties = inhoud.Opties(vraag);
            var gekozen = opties.Select(optie => optie.Code).Where(gevuld.IsGekozen).ToReeks();
            if (gekozen.Count < gevuld.Waarden.Count)
            {
                return Afwijzen(vraag.Soort == Vraagsoort.Rapportcijfer ? Antwoordfout.KiesCijfer : Antwoordfout.OnbekendeKeuze);
            }

            if (vraag.Soort != Vraagsoort.MeerKeuze)
            {
                return gekozen.Count > 1 || gevuld.PastNiet ? Afwijzen(Antwoordfout.KiesEenAntwoord)
                    : vraag.Soort == Vraagsoort.Rapportcijfer && Getaltekst.Lezen(gekozen[0]) is { } cijfer ? Antwoord.VanGetal(cijfer)
                    : Antwoord.VanKeuzes(gekozen);
            }

            if (gevuld.PastNiet)
            {
                return Afwijzen(Antwoordfout.KeuzeOfPastNiet, vraag.PastNiet![aan.Taal]);
            }

            if (gekozen.Count > (vraag.Maximum ?? opties.Count))
            {
                return Afwijzen(Antwoordfout.KiesHoogstens, vraag.Maximum!, gekozen.Count);
            }

            return moetCompleet && gekozen.Count < (vraag.Minimum ?? 1)
                ? Afwijzen(Antwoordfout.KiesMinstens, Antwoordmeldingen.Antwoorden(vraag.Minimum!.Value, aan))
                : Antwoord.VanKeuzes(gekozen);
        }

        private Antwoord? Open(string tekst)
        {
            var teVeel = tekst.Length - vraag.Tekstgrens;
            return teVeel > 0 ? Afwijzen(Antwoordfout.TekstTeLang, Antwoordmeldingen.Tekens(teVeel, aan)) : Antwoord.VanTekst(tekst);
        }

        private Antwoord? Getal(string tekst)
        {
            if (Getaltekst.Gewoon(tekst) is not { } gewoon)
            {
                return Afwijzen(Antwoordfout.GebruikCijfers, Laagste, Hoogste);
            }

            var heeftKomma = gewoon.Contains('.');
            if (heeftKomma && vraag.Decimalen == 0)
            {
                return Afwijzen(Antwoordfout.HeelGetal);
            }

            if (heeftKomma && gewoon.Length - 1 - gewoon.IndexOf('.') > vraag.Decimalen)
            {
                return Afwijzen(Antwoordfout.TeVeelDecimalen, vraag.Decimalen);
            }

            return Getaltekst.Lezen(gewoon) is { } getal && getal >= Laagste && getal <= Hoogste
                ? Antwoord.VanGetal(getal)
                : Afwijzen(Antwoordfout.GetalBuitenGrenzen, Laagste, Hoogste);
        }

        private int Laagste => vraag.Minimum ?? -Vraag.GetalMaximum;

        private int Hoogste => vraag.Maximum ?? Vraag.GetalMaximum;

        private Antwoord? Afwijzen(Antwoordfout fout, params object[] waarden)
        {
            Fout = Antwoordmeldingen.Maken(fout, vraag, inhoud.Schaal(vraag)?.Opdracht, aan, waarden);
            return null;
        }
    }
}
