using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Participatie.Domain.Organisaties;

namespace Participatie.Domain.Ervaringen;

/// <summary>Makes an <see cref="Uitnodigingsregel"/> of the texts of one row, or says everything that is wrong with it.</summary>
/// <param name="kolomnaam">How the sender calls a column; by default the name in the example file.</param>
public sealed partial class Regelcontrole(Func<Uitnodigingsveld, string>? kolomnaam = null)
{
    public const int LangsteAanhef = 60;
    public const int LangsteStraat = 60;
    public const int LangstePlaats = 40;

    private const int LangsteWaarde = 100;

    private readonly Func<Uitnodigingsveld, string> _kolomnaam = kolomnaam ?? Uitnodigingsvelden.Kolomnaam;

    /// <summary>Pure: the same texts give the same outcome. Fields that are absent count as empty.</summary>
    public Regeluitkomst Controleer(IReadOnlyDictionary<Uitnodigingsveld, string> cellen) => new Rij(cellen, _kolomnaam).Lees();

    [GeneratedRegex("^(?<cijfers>[1-9][0-9]{3}) ?(?<letters>[A-Za-z]{2})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Postcodevorm();

    private sealed class Rij(IReadOnlyDictionary<Uitnodigingsveld, string> cellen, Func<Uitnodigingsveld, string> kolomnaam)
    {
        private readonly List<Regelfout> _fouten = [];

        public Regeluitkomst Lees()
        {
            var doelgroep = Verplicht(Uitnodigingsveld.Doelgroep, Codeboek.Doelgroepen, "Vul ‘jongere’ of ‘ouder’ in.");
            var gemeente = LeesGemeente();
            var hulp = Verplicht(Uitnodigingsveld.SoortHulp, Codeboek.SoortenHulp, $"Kies uit: {Opsomming(Enum.GetValues<SoortHulp>().Select(soort => soort.Naam()))}.");
            var leeftijd = LeesLeeftijd(doelgroep);
            var status = Verplicht(Uitnodigingsveld.Trajectstatus, Codeboek.Trajectstatussen, "Vul ‘lopend’ of ‘afgesloten’ in.");
            var zwaarte = Verplicht(Uitnodigingsveld.Zwaarte, Codeboek.Zwaartes, "Vul ‘licht’ of ‘complex’ in.");
            var taal = Gecodeerd(Uitnodigingsveld.Taal, out _) is { } taaltekst
                ? Opzoeken(Uitnodigingsveld.Taal, taaltekst, Codeboek.Talen, "Vul ‘nl’ of ‘en’ in, of laat het leeg voor Nederlands.", out var taalcode) ? taalcode : ""
                : "nl";

            var voorNietUitnodigen = _fouten.Count;
            var reden = LeesNietUitnodigen();
            var (kanaal, email, adres) = reden is null && _fouten.Count == voorNietUitnodigen ? LeesContact() : LeesContactZonderUitnodiging();

            return _fouten.Count > 0
                ? new(null, _fouten)
                : new(
                    new(doelgroep!.Value, kanaal, email, adres, gemeente!, hulp!.Value, leeftijd!.Value, status!.Value, zwaarte!.Value, taal, reden),
                    []);
        }

        private Gemeente? LeesGemeente()
        {
            const Uitnodigingsveld veld = Uitnodigingsveld.Gemeente;
            if (Gecodeerd(veld, out var afgekeurd) is not { } tekst)
            {
                if (!afgekeurd)
                {
                    Meld(Regelfoutsoort.Leeg, veld, "is leeg. Kies een van de tien gemeenten van Haaglanden.");
                }

                return null;
            }

            var gemeente = Codeboek.Gemeente(tekst);
            if (gemeente is null)
            {
                Meld(Regelfoutsoort.GemeenteBuitenRegio, veld, $"{Celtekst.Citaat(tekst)} hoort niet bij de regio. Kies een van de tien gemeenten van Haaglanden.");
            }

            return gemeente;
        }

        private Leeftijdscategorie? LeesLeeftijd(Doelgroep? doelgroep)
        {
            const Uitnodigingsveld veld = Uitnodigingsveld.Leeftijdscategorie;
            const string keuze = "Vul 0-11, 12-15, 16-17 of 18-23 in: de leeftijd van het kind.";
            if (Gecodeerd(veld, out var afgekeurd) is not { } tekst)
            {
                if (!afgekeurd)
                {
                    Meld(Regelfoutsoort.Leeg, veld, $"is leeg. {keuze}");
                }

                return null;
            }

            var leeftijd = Codeboek.Leeftijd(tekst);
            if (leeftijd is null)
            {
                Meld(Regelfoutsoort.WaardeOnbekend, veld, $"{Celtekst.Citaat(tekst)} past niet in één leeftijdscategorie. {keuze}");
            }
            else if (leeftijd == Leeftijdscategorie.TotEnMet11 && doelgroep == Doelgroep.Jongere)
            {
                Meld(Regelfoutsoort.LeeftijdPastNiet, veld, $"{Celtekst.Citaat(tekst)} is te jong voor de lijst voor jongeren (12 tot en met 23 jaar). Nodig de ouder uit, of verbeter de leeftijd.");
            }

            return leeftijd;
        }

        /// <summary>Null also when the answer is faulty: nobody is invited while it is unsure whether he may be.</summary>
        private NietUitnodigenReden? LeesNietUitnodigen()
        {
            const string redenen = "Kies uit: geheim adres, hulp niet bekend bij ouders, afgemeld.";
            var vlagtekst = Gecodeerd(Uitnodigingsveld.NietUitnodigen, out var vlagAfgekeurd);
            var redentekst = Gecodeerd(Uitnodigingsveld.Reden, out var redenAfgekeurd);
            if (vlagAfgekeurd || redenAfgekeurd)
            {
                return null;
            }

            var niet = false;
            if (vlagtekst is not null && !Codeboek.JaNee.TryGetValue(Celtekst.Sleutel(vlagtekst), out niet))
            {
                return Opzoeken(Uitnodigingsveld.NietUitnodigen, vlagtekst, Codeboek.Redenen, "Vul ‘ja’ of ‘nee’ in.", out var redenInVlag) ? redenInVlag : null;
            }

            if (niet && redentekst is null)
            {
                Meld(Regelfoutsoort.RedenOntbreekt, Uitnodigingsveld.Reden, $"is leeg, maar deze persoon krijgt geen uitnodiging. {redenen}");
                return null;
            }

            if (redentekst is null)
            {
                return null;
            }

            if (!niet)
            {
                Meld(Regelfoutsoort.RedenZonderNietUitnodigen, Uitnodigingsveld.Reden, $"{Celtekst.Citaat(redentekst)} is een reden om niet uit te nodigen, maar ‘{kolomnaam(Uitnodigingsveld.NietUitnodigen)}’ is niet ‘ja’. Vul daar ‘ja’ in, of haal de reden weg.");
                return null;
            }

            return Opzoeken(Uitnodigingsveld.Reden, redentekst, Codeboek.Redenen, redenen, out var reden) ? reden : null;
        }

        private (Uitnodigingskanaal? Kanaal, string? EMail, Postadres? Adres) LeesContact()
        {
            var fouten = _fouten.Count;
            Uitnodigingskanaal? kanaal = Gecodeerd(Uitnodigingsveld.Kanaal, out _) is { } tekst
                && Opzoeken(Uitnodigingsveld.Kanaal, tekst, Codeboek.Kanalen, "Vul ‘mail’ of ‘brief’ in, of laat het leeg.", out var gekozen)
                    ? gekozen
                    : null;
            var email = LeesEMail();
            var adres = LeesAdres(metBrief: kanaal == Uitnodigingskanaal.Brief || (kanaal is null && IsLeeg(Uitnodigingsveld.EMail)));
            if (_fouten.Count > fouten)
            {
                return default;
            }

            if (email is null && adres is null)
            {
                Meld(Regelfoutsoort.GeenContact, null, "Er is geen e-mailadres en geen postadres. Vul er een in, of zet de regel op ‘niet uitnodigen’.");
            }
            else if (kanaal == Uitnodigingskanaal.Mail && email is null)
            {
                Meld(Regelfoutsoort.KanaalZonderGegevens, Uitnodigingsveld.Kanaal, "is ‘mail’, maar het e-mailadres is leeg. Vul het e-mailadres in, of kies ‘brief’.");
            }
            else if (kanaal == Uitnodigingskanaal.Brief && adres is null)
            {
                Meld(Regelfoutsoort.KanaalZonderGegevens, Uitnodigingsveld.Kanaal, "is ‘brief’, maar het postadres is leeg. Vul het postadres in, of kies ‘mail’.");
            }

            return (kanaal ?? (email is null ? Uitnodigingskanaal.Brief : Uitnodigingskanaal.Mail), email, adres);
        }

        /// <summary>Contact of somebody who is not invited only serves to find him elsewhere in the file, so a fault in it is no fault.</summary>
        private (Uitnodigingskanaal? Kanaal, string? EMail, Postadres? Adres) LeesContactZonderUitnodiging()
        {
            var fouten = _fouten.Count;
            var email = LeesEMail();
            var adres = LeesAdres(metBrief: false);
            _fouten.RemoveRange(fouten, _fouten.Count - fouten);
            return (null, email, adres);
        }

        private string? LeesEMail()
        {
            const Uitnodigingsveld veld = Uitnodigingsveld.EMail;
            if (Tekst(veld, EMailadres.Langst) is not { } tekst)
            {
                return null;
            }

            if (tekst.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            {
                tekst = tekst["mailto:".Length..];
            }

            var adres = EMailadres.Lees(tekst);
            if (adres is not null)
            {
                return adres;
            }

            if (tekst.Count(teken => teken == '@') > 1 && tekst.AsSpan().ContainsAny(",; /"))
            {
                Meld(Regelfoutsoort.MeerdereEMailadressen, veld, $"{Celtekst.Citaat(tekst)} is meer dan één adres. Laat er één staan.");
            }
            else
            {
                Meld(Regelfoutsoort.EMailOnjuist, veld, $"{Celtekst.Citaat(tekst)} is geen goed e-mailadres. Schrijf het als naam@voorbeeld.nl, zonder spaties en komma’s.");
            }

            return null;
        }

        private Postadres? LeesAdres(bool metBrief)
        {
            var fouten = _fouten.Count;
            var aanhef = Tekst(Uitnodigingsveld.Aanhef, LangsteAanhef);
            var straat = Tekst(Uitnodigingsveld.Straat, LangsteStraat);
            var huisnummer = Tekst(Uitnodigingsveld.Huisnummer, LangsteStraat);
            var postcode = LeesPostcode();
            var plaats = Tekst(Uitnodigingsveld.Plaats, LangstePlaats);
            if (straat is not null && huisnummer is not null)
            {
                straat = $"{straat} {huisnummer}";
            }

            var delen = (string?[])[aanhef, straat, postcode, plaats];
            if (_fouten.Count > fouten || Array.TrueForAll(delen, deel => deel is null))
            {
                return null;
            }

            var leeg = Uitnodigingsvelden.VoorEenBrief.Where((_, nummer) => delen[nummer] is null).ToList();
            if (leeg.Count == 0)
            {
                if (straat!.Any(char.IsAsciiDigit))
                {
                    return new(aanhef!, straat!, postcode!, plaats!);
                }

                if (metBrief)
                {
                    Meld(Regelfoutsoort.HuisnummerOntbreekt, Uitnodigingsveld.Straat, $"{Celtekst.Citaat(straat!)} heeft geen huisnummer. Zet het huisnummer achter de straat.");
                }
            }
            else if (metBrief)
            {
                Meld(Regelfoutsoort.AdresOnvolledig, leeg[0], $"is leeg. Voor een brief zijn nodig: {Opsomming(Uitnodigingsvelden.VoorEenBrief.Select(kolomnaam))}.");
            }

            return null;
        }

        private string? LeesPostcode()
        {
            const Uitnodigingsveld veld = Uitnodigingsveld.Postcode;
            if (Tekst(veld, LangsteWaarde) is not { } tekst)
            {
                return null;
            }

            var vorm = Postcodevorm().Match(tekst);
            var letters = vorm.Groups["letters"].Value.ToUpperInvariant();
            if (vorm.Success && letters is not ("SA" or "SD" or "SS"))
            {
                return $"{vorm.Groups["cijfers"].Value} {letters}";
            }

            Meld(Regelfoutsoort.PostcodeOnjuist, veld, $"{Celtekst.Citaat(tekst)} is geen Nederlandse postcode. Schrijf vier cijfers en twee letters, zoals 2500 AB.");
            return null;
        }

        private T? Verplicht<T>(Uitnodigingsveld veld, IReadOnlyDictionary<string, T> codes, string watTeDoen)
            where T : struct
        {
            if (Gecodeerd(veld, out var afgekeurd) is not { } tekst)
            {
                if (!afgekeurd)
                {
                    Meld(Regelfoutsoort.Leeg, veld, $"is leeg. {watTeDoen}");
                }

                return null;
            }

            return Opzoeken(veld, tekst, codes, watTeDoen, out var waarde) ? waarde : null;
        }

        private bool Opzoeken<T>(Uitnodigingsveld veld, string tekst, IReadOnlyDictionary<string, T> codes, string watTeDoen, [MaybeNullWhen(false)] out T waarde)
        {
            if (codes.TryGetValue(Celtekst.Sleutel(tekst), out waarde))
            {
                return true;
            }

            Meld(Regelfoutsoort.WaardeOnbekend, veld, $"{Celtekst.Citaat(tekst)} is niet bekend. {watTeDoen}");
            return false;
        }

        private string? Gecodeerd(Uitnodigingsveld veld, out bool afgekeurd)
        {
            var fouten = _fouten.Count;
            var tekst = Tekst(veld, LangsteWaarde);
            afgekeurd = _fouten.Count > fouten;
            return tekst;
        }

        /// <summary>The text of a cell; null when it is empty, or when it holds what no cell may hold.</summary>
        private string? Tekst(Uitnodigingsveld veld, int langst)
        {
            var ruw = cellen.GetValueOrDefault(veld) ?? "";
            var tekst = Celtekst.Schoon(ruw);
            if (tekst.Length == 0)
            {
                return null;
            }

            if (tekst[0] is '=' or '+' or '-' or '@' || ruw[0] == '\t')
            {
                Meld(Regelfoutsoort.Formule, veld, $"{Celtekst.Citaat(tekst)} lijkt op een formule. Haal het eerste teken weg, of zet alleen de waarde neer.");
            }
            else if (tekst.AsSpan().ContainsAny("\r\n\u0085\u2028\u2029"))
            {
                Meld(Regelfoutsoort.Regeleinde, veld, $"{Celtekst.Citaat(tekst)} loopt door op een nieuwe regel. Zet de waarde op één regel.");
            }
            else if (tekst.Any(char.IsControl))
            {
                Meld(Regelfoutsoort.Stuurteken, veld, $"{Celtekst.Citaat(tekst)} bevat een onzichtbaar teken. Typ de waarde opnieuw.");
            }
            else if (tekst.Length > langst)
            {
                Meld(Regelfoutsoort.TeLang, veld, $"{Celtekst.Citaat(tekst)} is te lang ({tekst.Length} tekens). Gebruik hoogstens {langst} tekens.");
            }
            else
            {
                return tekst;
            }

            return null;
        }

        private bool IsLeeg(Uitnodigingsveld veld) => Celtekst.Schoon(cellen.GetValueOrDefault(veld)).Length == 0;

        private void Meld(Regelfoutsoort soort, Uitnodigingsveld? veld, string tekst)
            => _fouten.Add(new(soort, veld, veld is { } kolom ? $"Kolom ‘{kolomnaam(kolom)}’: {tekst}" : tekst));

        private static string Opsomming(IEnumerable<string> delen) => string.Join(", ", delen);
    }
}
