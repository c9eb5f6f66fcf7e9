using System.Globalization;
using MediatR;
using Participatie.Domain.Termijnen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Termijnen;

/// <summary>Anybody asks: if I send it today, when is it due?</summary>
public static class TermijnBerekenen
{
    /// <summary>A pause in a question.</summary>
    /// <param name="Van">The first day that does not count, as typed.</param>
    /// <param name="Tot">The first day that counts again, as typed.</param>
    public sealed record Pauzevraag(string? Van, string? Tot);

    /// <summary>All as typed, so that nonsense can be answered in words.</summary>
    public sealed record Query(string? Begin, string? Soort, string? Aantal, string? Eenheid, IReadOnlyList<Pauzevraag> Pauzes) : IQuery<View>;

    /// <param name="Uitleg">Null when something is wrong.</param>
    /// <param name="Fouten">By the name of the field.</param>
    /// <param name="Vandaag">Today.</param>
    public sealed record View(Datumuitleg? Uitleg, IReadOnlyList<(string Veld, string Fout)> Fouten, DateOnly Vandaag);

    public sealed class Handler(Kalender kalender, TimeProvider clock) : IRequestHandler<Query, View>
    {
        private const int JarenMax = 10;

        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var vandaag = clock.Vandaag();
            var fouten = new List<(string, string)>();
            var begin = string.IsNullOrWhiteSpace(request.Begin) ? vandaag : Dag(request.Begin, "Begin", vandaag, fouten);
            var duur = Duur(request, fouten);
            var pauzes = request.Pauzes.Select((p, i) => Pauze(p, i, begin, vandaag, fouten)).OfType<Opschorting>().OrderBy(p => p.Van).ToList();
            if (fouten.Count == 0 && pauzes.Zip(pauzes.Skip(1)).Any(p => p.Second.Van < p.First.Hervat))
            {
                fouten.Add(("Pauze1Van", "De pauzes overlappen. Kies dagen die na elkaar komen."));
            }

            return fouten.Count > 0 || begin is null || duur is null
                ? new(null, fouten, vandaag)
                : new(Termijnberekening.Uitleggen(begin.Value, duur, pauzes, [], await kalender.WerkdagenAsync(cancellationToken), vandaag, "Het werd verstuurd"), [], vandaag);
        }

        private static Termijnduur? Duur(Query request, List<(string, string)> fouten)
        {
            if (Enum.TryParse<Termijnsoort>(request.Soort, out var soort) && Enum.IsDefined(soort))
            {
                return Termijnregels.Standaard(soort).Duur;
            }

            if (!int.TryParse(request.Aantal, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) || aantal is < 1 or > Termijnregels.DagenMax)
            {
                fouten.Add(("Aantal", $"Vul in hoe lang de termijn is: een heel getal van 1 tot en met {Termijnregels.DagenMax}."));
                return null;
            }

            if (!Enum.TryParse<Termijneenheid>(request.Eenheid, out var eenheid) || !Enum.IsDefined(eenheid))
            {
                fouten.Add(("Eenheid", "Kies werkdagen, dagen, weken of maanden."));
                return null;
            }

            return new(aantal, eenheid);
        }

        private static Opschorting? Pauze(Pauzevraag vraag, int nummer, DateOnly? begin, DateOnly vandaag, List<(string, string)> fouten)
        {
            if (string.IsNullOrWhiteSpace(vraag.Van) && string.IsNullOrWhiteSpace(vraag.Tot))
            {
                return null;
            }

            var van = Dag(vraag.Van, $"Pauze{nummer + 1}Van", vandaag, fouten);
            var tot = Dag(vraag.Tot, $"Pauze{nummer + 1}Tot", vandaag, fouten);
            if (van is null || tot is null)
            {
                return null;
            }

            if (van <= begin)
            {
                fouten.Add(($"Pauze{nummer + 1}Van", "De klok kan pas stilstaan na de dag waarop de termijn begint. Kies een latere dag."));
            }

            if (tot <= van)
            {
                fouten.Add(($"Pauze{nummer + 1}Tot", "De klok kan pas weer lopen na de dag waarop hij stil ging staan. Kies een latere dag."));
            }

            return new(van.Value, tot, Opschortingscategorie.MetInstemming, "Een pauze die u zelf invulde.");
        }

        private static DateOnly? Dag(string? tekst, string veld, DateOnly vandaag, List<(string, string)> fouten)
        {
            if (Datumlezer.Lezen(tekst) is not { } dag)
            {
                fouten.Add((veld, Datumlezer.Fout(tekst)));
                return null;
            }

            if (Math.Abs(dag.Year - vandaag.Year) > JarenMax)
            {
                fouten.Add((veld, $"Kies een dag tussen {vandaag.Year - JarenMax} en {vandaag.Year + JarenMax}."));
                return null;
            }

            return dag;
        }
    }
}

/// <summary>Reads a day as a browser sends it or as people type it, and says what is wrong with one that does not exist.</summary>
public static class Datumlezer
{
    private static readonly string[] Vormen = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d MMMM yyyy"];

    public static DateOnly? Lezen(string? tekst) =>
        DateOnly.TryParseExact(tekst?.Trim(), Vormen, Datums.Nederlands, DateTimeStyles.None, out var dag) ? dag : null;

    public static string Fout(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return "Vul een datum in.";
        }

        var delen = tekst.Split(['-', '/'], StringSplitOptions.TrimEntries).Select(d => int.TryParse(d, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToArray();
        if (delen is [var a, var maand and >= 1 and <= 12, var c] && a >= 0 && c >= 0)
        {
            var (dag, jaar) = a > 31 ? (c, a) : (a, c);
            if (jaar is >= 1 and <= 9999 && dag > DateTime.DaysInMonth(jaar, maand))
            {
                var naam = Datums.Nederlands.DateTimeFormat.GetMonthName(maand);
                return $"{dag} {naam} {jaar} bestaat niet. {char.ToUpper(naam[0], Datums.Nederlands)}{naam[1..]} heeft dan {DateTime.DaysInMonth(jaar, maand)} dagen.";
            }
        }

        return "Wij kunnen deze datum niet lezen. Schrijf hem zoals 27-11-2026.";
    }
}
