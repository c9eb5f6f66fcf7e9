using System.Globalization;
using FluentValidation;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>When, where and what about; the same for a new meeting and one that moves. Times are those of Amsterdam.</summary>
public abstract class Bijeenkomstinvoer
{
    public string? Titel { get; set; }

    public DateOnly? Dag { get; set; }

    public TimeOnly? Van { get; set; }

    public TimeOnly? Tot { get; set; }

    public string? Plaats { get; set; }

    /// <summary>A point a line: subject; minutes; who.</summary>
    public string? Agenda { get; set; }

    internal IReadOnlyList<Agendapunt> Punten => [.. Regels(Agenda).Select(Punt)];

    internal Bijeenkomstgegevens Gegevens() => new(Titel!, Dag!.Value.NaarUtc(Van!.Value), Dag.Value.NaarUtc(Tot!.Value), Plaats!, Punten);

    /// <summary>The text that gives these points when read.</summary>
    internal static string Tekst(IEnumerable<Agendapunt> punten) => string.Join('\n', punten.Select(p =>
        string.Join("; ", new[] { p.Onderwerp, p.Minuten?.ToString(CultureInfo.InvariantCulture) ?? (p.Wie is null ? null : ""), p.Wie }.OfType<string>())));

    internal static string[] Regels(string? tekst) => (tekst ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Agendapunt Punt(string regel)
    {
        var delen = regel.Split(';', StringSplitOptions.TrimEntries);
        return new(
            delen[0],
            delen.Length > 1 && int.TryParse(delen[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minuten) ? minuten : null,
            delen.Length > 2 && delen[2].Length > 0 ? delen[2] : null);
    }
}

public sealed class BijeenkomstinvoerValidator : AbstractValidator<Bijeenkomstinvoer>
{
    public BijeenkomstinvoerValidator()
    {
        RuleFor(b => b.Titel).NotEmpty().WithMessage("Vul in hoe de bijeenkomst heet.");
        RuleFor(b => b.Titel).Hooguit(Bijeenkomst.TitelMax);
        RuleFor(b => b.Dag).NotNull().WithMessage("Kies de dag.");
        RuleFor(b => b.Van).NotNull().WithMessage("Vul in hoe laat het begint, zoals 19:30.");
        RuleFor(b => b.Tot).NotNull().WithMessage("Vul in hoe laat het klaar is, zoals 21:30.")
            .Must((b, tot) => tot is null || b.Van is null || b.Van < tot).WithMessage(BijeenkomstRules.EindeNaBegin.Tekst);
        RuleFor(b => b.Plaats).NotEmpty().WithMessage("Vul in waar het is, of plak de link.");
        RuleFor(b => b.Plaats).Hooguit(Bijeenkomst.PlaatsMax);
        RuleFor(b => b.Agenda)
            .Must((b, _) => b.Punten.Count <= Bijeenkomst.PuntenMax).WithMessage($"Zet hooguit {Bijeenkomst.PuntenMax} punten op de agenda.")
            .Must((b, _) => b.Punten.All(p => p.Onderwerp.Length is > 0 and <= Bijeenkomst.PuntMax && p.Wie is not { Length: > Bijeenkomst.WieMax }))
            .WithMessage($"Maak elk punt korter: hoogstens {Bijeenkomst.PuntMax} tekens.")
            .Must((b, _) => b.Punten.All(p => p.Minuten is null or (> 0 and <= Bijeenkomst.MinutenMax))).WithMessage($"Een punt duurt hooguit {Bijeenkomst.MinutenMax} minuten.");
    }
}
