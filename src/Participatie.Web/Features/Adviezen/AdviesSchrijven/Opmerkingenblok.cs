using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The remarks beside one part of the letter.</summary>
/// <param name="Sleutel">Names the part in the form.</param>
/// <param name="Waarover">The part in words, within a sentence.</param>
/// <param name="Alle">All remarks about this part, oldest first.</param>
/// <param name="GetypteTekst">What was being typed, by key.</param>
public sealed record Opmerkingenblok(string Sleutel, string Waarover, IReadOnlyList<Opmerking> Alle, IReadOnlyDictionary<string, string?> GetypteTekst)
{
    public IEnumerable<Opmerking> Eerste => Alle.Where(o => o.AntwoordOpId is null);

    public bool HeeftOpen => Eerste.Any(o => o.AfgehandeldOp is null);

    public string Samenvatting => Eerste.Count(o => o.AfgehandeldOp is null) is > 0 and var open ? open.Getal("open opmerking", "open opmerkingen") : "Maak een opmerking";

    public IEnumerable<Opmerking> Antwoorden(Guid id) => Alle.Where(o => o.AntwoordOpId == id);

    public string Getypt(string sleutel) => GetypteTekst.GetValueOrDefault(sleutel) ?? "";
}
