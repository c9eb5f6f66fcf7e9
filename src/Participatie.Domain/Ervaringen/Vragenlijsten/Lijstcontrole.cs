namespace Participatie.Domain.Ervaringen;

public enum Ernst
{
    /// <summary>May stay; the reader gets the Dutch text.</summary>
    Waarschuwing,

    /// <summary>Keeps the version from being fixed.</summary>
    Fout,
}

/// <summary>Something to mend in a questionnaire.</summary>
/// <param name="Ernst">Whether it keeps the version from being fixed.</param>
/// <param name="Pad">Where: <c>blokken/start/vragen/luisteren/tekst</c>. What has no usable code is counted: <c>vragen/#3</c>.</param>
/// <param name="Tekst">Dutch, and says what to do.</param>
public sealed record Lijstmelding(Ernst Ernst, string Pad, string Tekst);

/// <summary>Says what is wrong with the content of a questionnaire. Never throws, whatever the content.</summary>
public static class Lijstcontrole
{
    private const int StippenMaximum = 10;

    /// <summary>All messages, in the order of the list.</summary>
    public static IReadOnlyList<Lijstmelding> Controleren(Lijstinhoud inhoud)
    {
        var loop = new Controleloop(inhoud);
        loop.Talen();
        loop.Schalen();
        loop.Blokken();
        return loop.Meldingen;
    }

    public static bool HeeftFouten(Lijstinhoud inhoud) => Controleren(inhoud).Any(melding => melding.Ernst == Ernst.Fout);

    /// <summary>Whether this can be a code: lower case letters, digits and hyphens, a letter first.</summary>
    public static bool IsCode(string code) =>
        code.Length is > 0 and <= Lijstinhoud.CodeMaximum
        && char.IsAsciiLetterLower(code[0])
        && code.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken == '-');

    private sealed class Controleloop(Lijstinhoud inhoud)
    {
        private readonly List<Lijstmelding> _meldingen = [];
        private readonly Dictionary<string, Vraag> _eerdereVragen = new(StringComparer.Ordinal);

        public IReadOnlyList<Lijstmelding> Meldingen => _meldingen;

        public void Talen()
        {
            const string pad = "talen";
            Eis(inhoud.Talen.Count <= Lijstinhoud.TalenMaximum, pad, $"Gebruik hoogstens {Lijstinhoud.TalenMaximum} talen.");
            Eis(inhoud.Talen.Count > 0 && inhoud.Talen[0].Code == Taal.Nederlands.Code, pad, "Zet Nederlands als eerste taal in de lijst.");
            Eis(Uniek(inhoud.Talen.Select(taal => taal.Code.ToLowerInvariant())), pad, "Elke taal mag één keer voorkomen.");
            foreach (var (index, taal) in inhoud.Talen.Index())
            {
                Eis(
                    taal.Code.Length is > 0 and <= Taal.CodeMaximum && taal.Code.All(teken => char.IsAsciiLetterOrDigit(teken) || teken == '-'),
                    $"{pad}/#{index + 1}/code",
                    "Geef de taal een code, bijvoorbeeld nl, en of ar.");
                Eis(
                    !string.IsNullOrWhiteSpace(taal.Naam) && taal.Naam.Length <= Taal.NaamMaximum,
                    $"{pad}/#{index + 1}/naam",
                    $"Geef de taal haar eigen naam, van hoogstens {Taal.NaamMaximum} tekens.");
            }
        }

        public void Schalen()
        {
            const string pad = "schalen";
            Eis(inhoud.Schalen.Count <= Lijstinhoud.SchalenMaximum, pad, $"Gebruik hoogstens {Lijstinhoud.SchalenMaximum} schalen.");
            Eis(Uniek(inhoud.Schalen.Select(schaal => schaal.Code)), pad, "Elke schaal heeft een eigen code nodig.");
            foreach (var (index, schaal) in inhoud.Schalen.Index())
            {
                var schaalpad = Onder(pad, schaal.Code, index);
                Code(schaalpad, schaal.Code);
                Opties(schaalpad, schaal.Opties);
                MogelijkeTekst($"{schaalpad}/opdracht", schaal.Opdracht, Vraag.TekstMaximum);
            }
        }

        public void Blokken()
        {
            const string pad = "blokken";
            var vragen = inhoud.Vragen().ToList();
            Eis(inhoud.Blokken.Count <= Lijstinhoud.BlokkenMaximum, pad, $"Gebruik hoogstens {Lijstinhoud.BlokkenMaximum} blokken.");
            Eis(vragen.Count <= Lijstinhoud.VragenMaximum, pad, $"Stel hoogstens {Lijstinhoud.VragenMaximum} vragen.");
            Eis(vragen.Exists(vraag => vraag.WordtBeantwoord), pad, "Stel minstens één vraag.");
            Eis(Uniek(inhoud.Blokken.Select(blok => blok.Code)), pad, "Elk blok heeft een eigen code nodig.");
            foreach (var (index, blok) in inhoud.Blokken.Index())
            {
                var blokpad = Onder(pad, blok.Code, index);
                Code(blokpad, blok.Code);
                Tekst($"{blokpad}/titel", blok.Titel, Lijstinhoud.TitelMaximum);
                MogelijkeTekst($"{blokpad}/inleiding", blok.Inleiding, Blok.InleidingMaximum);
                Eis(Enum.IsDefined(blok.Onderdeel), $"{blokpad}/onderdeel", "Kies toegang, uitvoering of resultaat.");
                Eis(blok.Vragen.Count > 0, $"{blokpad}/vragen", "Zet minstens één vraag in dit blok, of haal het blok weg.");
                foreach (var (vraagindex, vraag) in blok.Vragen.Index())
                {
                    EenVraag(Onder($"{blokpad}/vragen", vraag.Code, vraagindex), vraag);
                }
            }
        }

        private void EenVraag(string pad, Vraag vraag)
        {
            Code(pad, vraag.Code);
            Tekst($"{pad}/tekst", vraag.Tekst, vraag.Soort == Vraagsoort.Uitleg ? Vraag.UitlegMaximum : Vraag.TekstMaximum);
            MogelijkeTekst($"{pad}/vraagstam", vraag.Vraagstam, Vraag.TekstMaximum);
            MogelijkeTekst($"{pad}/hulptekst", vraag.Hulptekst, Vraag.HulptekstMaximum);
            MogelijkeTekst($"{pad}/past-niet", vraag.PastNiet, Vraag.OptietekstMaximum);
            Eis(vraag.Verbeterthema is null || Enum.IsDefined(vraag.Verbeterthema.Value), $"{pad}/verbeterthema", "Kies een van de vijf verbeterthema's.");
            AlleenWatBijDeSoortHoort(pad, vraag);
            Soort(pad, vraag);
            if (vraag.AlleenTonenAls is { } voorwaarde)
            {
                Voorwaarde($"{pad}/alleen-tonen-als", voorwaarde, diepte: 1);
            }

            Eis(_eerdereVragen.TryAdd(vraag.Code, vraag), $"{pad}/code", $"De code ‘{vraag.Code}’ komt al voor. Geef elke vraag een eigen code.");
        }

        private void AlleenWatBijDeSoortHoort(string pad, Vraag vraag)
        {
            var soort = vraag.Soort;
            var heeftGrenzen = vraag.Minimum is not null || vraag.Maximum is not null;
            Eis(vraag.Schaal is null || soort == Vraagsoort.Stelling, $"{pad}/schaal", "Een schaal hoort alleen bij een stelling.");
            Eis(vraag.Opties.Count == 0 || soort is Vraagsoort.EenKeuze or Vraagsoort.MeerKeuze, $"{pad}/opties", "Eigen antwoorden horen alleen bij een keuzevraag.");
            Eis(!heeftGrenzen || soort is Vraagsoort.MeerKeuze or Vraagsoort.Getal, $"{pad}/minimum", "Een laagste en hoogste horen alleen bij een getal of bij meer keuzes.");
            Eis(vraag.Decimalen == 0 || soort == Vraagsoort.Getal, $"{pad}/decimalen", "Cijfers achter de komma horen alleen bij een getal.");
            Eis(vraag.Eenheid is null || soort == Vraagsoort.Getal, $"{pad}/eenheid", "Een eenheid hoort alleen bij een getal.");
            Eis(vraag.MaximumTekens is null || soort == Vraagsoort.Open, $"{pad}/maximum-tekens", "Een grens voor de tekst hoort alleen bij een open vraag.");
            Eis(
                vraag.WordtBeantwoord || (!vraag.Verplicht && vraag.PastNiet is null && vraag.Verbeterthema is null),
                $"{pad}/soort",
                "Uitleg wordt niet beantwoord: maak haar niet verplicht en geef haar geen antwoord of verbeterthema.");
        }

        private void Soort(string pad, Vraag vraag)
        {
            switch (vraag.Soort)
            {
                case Vraagsoort.Stelling:
                    Eis(inhoud.Schaal(vraag) is not null, $"{pad}/schaal", "Kies een schaal die in deze lijst staat.");
                    break;
                case Vraagsoort.EenKeuze:
                    Opties(pad, vraag.Opties);
                    break;
                case Vraagsoort.MeerKeuze:
                    Opties(pad, vraag.Opties);
                    Eis(
                        vraag.Minimum is null or >= 1 && (vraag.Maximum ?? vraag.Opties.Count) >= (vraag.Minimum ?? 1) && (vraag.Maximum ?? 1) <= vraag.Opties.Count,
                        $"{pad}/minimum",
                        "Laat minstens 1 keuze toe, en niet meer keuzes dan er antwoorden zijn.");
                    break;
                case Vraagsoort.Getal:
                    Eis(
                        vraag is { Minimum: >= -Vraag.GetalMaximum, Maximum: <= Vraag.GetalMaximum } && vraag.Minimum < vraag.Maximum,
                        $"{pad}/minimum",
                        "Geef het laagste en het hoogste getal. Het laagste is kleiner.");
                    Eis(vraag.Decimalen is >= 0 and <= Vraag.DecimalenMaximum, $"{pad}/decimalen", $"Laat hoogstens {Vraag.DecimalenMaximum} cijfers achter de komma toe.");
                    MogelijkeTekst($"{pad}/eenheid", vraag.Eenheid, Vraag.OptietekstMaximum);
                    break;
                case Vraagsoort.Open:
                    Eis(vraag.MaximumTekens is null or (>= 1 and <= Vraag.OpenMaximum), $"{pad}/maximum-tekens", $"Kies een grens van 1 tot en met {Vraag.OpenMaximum} tekens.");
                    break;
                case Vraagsoort.Rapportcijfer or Vraagsoort.Uitleg:
                    break;
                default:
                    Fout($"{pad}/soort", "Kies een soort vraag.");
                    break;
            }
        }

        private void Opties(string pad, Reeks<Optie> opties)
        {
            Eis(opties.Count is >= 2 and <= Vraag.OptiesMaximum, $"{pad}/opties", $"Geef 2 tot en met {Vraag.OptiesMaximum} antwoorden.");
            Eis(Uniek(opties.Select(optie => optie.Code)), $"{pad}/opties", "Elk antwoord heeft een eigen code nodig.");
            foreach (var (index, optie) in opties.Index())
            {
                var optiepad = Onder($"{pad}/opties", optie.Code, index);
                Code(optiepad, optie.Code);
                Eis(optie.Code != Antwoord.PastNietCode, $"{optiepad}/code", $"De code ‘{Antwoord.PastNietCode}’ is al in gebruik. Kies een andere.");
                Eis(optie.Stippen is null or (>= 0 and <= StippenMaximum), $"{optiepad}/stippen", $"Teken 0 tot en met {StippenMaximum} stippen.");
                Tekst($"{optiepad}/tekst", optie.Tekst, Vraag.OptietekstMaximum);
            }
        }

        private void Voorwaarde(string pad, Voorwaarde voorwaarde, int diepte)
        {
            var isCombinatie = voorwaarde is { Koppeling: not null, Vraag: null, Vergelijking: null, Waarden.Count: 0 };
            var isVergelijking = voorwaarde is { Koppeling: null, Vraag: not null, Vergelijking: not null, Delen.Count: 0 };
            if (diepte > Ervaringen.Voorwaarde.DiepteMaximum)
            {
                Fout(pad, $"Zet hoogstens {Ervaringen.Voorwaarde.DiepteMaximum} voorwaarden in elkaar.");
            }
            else if (isCombinatie)
            {
                Eis(
                    voorwaarde.Delen.Count is > 0 and <= Ervaringen.Voorwaarde.DelenMaximum,
                    pad,
                    $"Combineer 1 tot en met {Ervaringen.Voorwaarde.DelenMaximum} voorwaarden.");
                foreach (var (index, deel) in voorwaarde.Delen.Index())
                {
                    Voorwaarde($"{pad}/#{index + 1}", deel, diepte + 1);
                }
            }
            else if (isVergelijking)
            {
                Vergelijking(pad, voorwaarde);
            }
            else
            {
                Fout(pad, "Kies één vraag om naar te kijken, of combineer voorwaarden met en of of.");
            }
        }

        private void Vergelijking(string pad, Voorwaarde voorwaarde)
        {
            if (!_eerdereVragen.TryGetValue(voorwaarde.Vraag!, out var vraag) || !vraag.WordtBeantwoord)
            {
                Fout(pad, $"Kijk naar een vraag die eerder in de lijst staat. ‘{voorwaarde.Vraag}’ staat daar niet.");
                return;
            }

            Eis(voorwaarde.Waarden.Count > 0, pad, "Kies bij welk antwoord deze vraag getoond wordt.");
            var isGetal = vraag.Soort is Vraagsoort.Getal or Vraagsoort.Rapportcijfer;
            if (voorwaarde.Vergelijking is Ervaringen.Vergelijking.Minstens or Ervaringen.Vergelijking.Hoogstens)
            {
                Eis(
                    isGetal && voorwaarde.Waarden.Count == 1 && Getaltekst.Lezen(voorwaarde.Waarden[0]) is not null,
                    pad,
                    "Minstens en hoogstens vragen om één getal, bij een vraag naar een getal of rapportcijfer.");
                return;
            }

            foreach (var waarde in voorwaarde.Waarden)
            {
                var bestaat = waarde == Antwoord.PastNietCode
                    ? vraag.PastNiet is not null
                    : inhoud.Opties(vraag).Any(optie => optie.Code == waarde) || (isGetal && IsGeschrevenGetal(waarde));
                Eis(bestaat, pad, $"Bij de vraag ‘{vraag.Code}’ hoort geen antwoord ‘{waarde}’.");
            }
        }

        // "7.0" would never equal the answer 7, which is compared as it is written.
        private static bool IsGeschrevenGetal(string waarde) => Getaltekst.Lezen(waarde) is { } getal && Getaltekst.Schrijven(getal) == waarde;

        private void Code(string pad, string code) =>
            Eis(IsCode(code), $"{pad}/code", $"Geef een code van kleine letters, cijfers en streepjes, van hoogstens {Lijstinhoud.CodeMaximum} tekens.");

        private void MogelijkeTekst(string pad, Tekst? tekst, int maximum)
        {
            if (tekst is not null)
            {
                Tekst(pad, tekst, maximum);
            }
        }

        private void Tekst(string pad, Tekst tekst, int maximum)
        {
            Eis(tekst.Heeft(Taal.Nederlands.Code), pad, "Vul de Nederlandse tekst in.");
            foreach (var taal in inhoud.Talen)
            {
                if (!tekst.Heeft(taal.Code))
                {
                    if (taal.Code != Taal.Nederlands.Code)
                    {
                        _meldingen.Add(new(Ernst.Waarschuwing, pad, $"De vertaling in het {taal.Naam} ontbreekt. De lezer ziet de Nederlandse tekst."));
                    }
                }
                else
                {
                    Eis(tekst[taal.Code].Length <= maximum, pad, $"Maak de tekst ({taal.Naam}) korter: hoogstens {maximum} tekens.");
                }
            }
        }

        private static bool Uniek(IEnumerable<string> codes)
        {
            var gezien = new HashSet<string>(StringComparer.Ordinal);
            return codes.All(gezien.Add);
        }

        private static string Onder(string pad, string code, int index) => IsCode(code) ? $"{pad}/{code}" : $"{pad}/#{index + 1}";

        private void Eis(bool houdt, string pad, string tekst)
        {
            if (!houdt)
            {
                Fout(pad, tekst);
            }
        }

        private void Fout(string pad, string tekst) => _meldingen.Add(new(Ernst.Fout, pad, tekst));
    }
}
