using FluentValidation;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web.TagHelpers;
using Optie = Participatie.Web.Infrastructure.Web.TagHelpers.Optie;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What is filled in about a step, when it is added and when it is changed.</summary>
public abstract record Vervolgstapinvoer
{
    public Guid RondeId { get; set; }

    public Vervolgsoort? Soort { get; set; }

    public DateOnly? Dag { get; set; }

    public string? Periode { get; set; }

    public string? Titel { get; set; }

    public string? TekstJongeren { get; set; }

    public string? TekstVolwassenen { get; set; }

    public string? DoorWie { get; set; }

    public Vervolguitkomst? Uitkomst { get; set; }

    public string? Raad { get; set; }

    public string? Raadsoordeel { get; set; }

    public int? Volgorde { get; set; }

    public static IReadOnlyList<Optie> Soorten { get; } = Opties.Van<Vervolgsoort>(soort => soort switch
    {
        Vervolgsoort.Besproken => "De resultaten zijn besproken",
        Vervolgsoort.Leertafel => "Er was een leertafel",
        Vervolgsoort.Verbeterpunt => "Er is een verbeterpunt gekozen",
        _ => "Iemand beloofde iets",
    });

    public static IReadOnlyList<Optie> Uitkomsten { get; } = Opties.Van<Vervolguitkomst>(Resultatenbeeld.Naam);

    /// <summary>For the domain, once the validator has passed it.</summary>
    public Vervolgstapgegevens Gegevens() => new(
        Soort!.Value, Dag, Periode, Titel!, TekstJongeren!, TekstVolwassenen!, DoorWie, Uitkomst, Raad, Raadsoordeel, Volgorde!.Value);
}

public sealed class VervolgstapinvoerValidator : AbstractValidator<Vervolgstapinvoer>
{
    public VervolgstapinvoerValidator()
    {
        RuleFor(s => s.Soort).NotNull().WithMessage("Kies wat voor stap het is.");
        RuleFor(s => s.Dag).Must((stap, dag) => dag is not null || !string.IsNullOrWhiteSpace(stap.Periode)).WithMessage(VervolgRules.WanneerNodig.Tekst);
        RuleFor(s => s.Periode).MaximumLength(Vervolgstap.PeriodeMax).WithMessage(Teveel(Vervolgstap.PeriodeMax));
        RuleFor(s => s.Titel).NotEmpty().WithMessage("Vul een titel in.").MaximumLength(Vervolgstap.TitelMax).WithMessage(Teveel(Vervolgstap.TitelMax));
        RuleFor(s => s.TekstJongeren).NotEmpty().WithMessage("Schrijf een tekst voor jongeren, met ‘je’.")
            .MaximumLength(Vervolgstap.TekstMax).WithMessage(Teveel(Vervolgstap.TekstMax));
        RuleFor(s => s.TekstVolwassenen).NotEmpty().WithMessage("Schrijf een tekst voor ouders, met ‘u’.")
            .MaximumLength(Vervolgstap.TekstMax).WithMessage(Teveel(Vervolgstap.TekstMax));
        RuleFor(s => s.DoorWie).NotEmpty().When(s => s.Soort == Vervolgsoort.Belofte).WithMessage(VervolgRules.BelofteIsVanIemand.Tekst);
        RuleFor(s => s.DoorWie).MaximumLength(Vervolgstap.WieMax).WithMessage(Teveel(Vervolgstap.WieMax));
        RuleFor(s => s.Raad).NotEmpty().When(s => !string.IsNullOrWhiteSpace(s.Raadsoordeel) || s.Uitkomst is not null).WithMessage("Vul in welke raad dit zegt.")
            .MaximumLength(Vervolgstap.WieMax).WithMessage(Teveel(Vervolgstap.WieMax));
        RuleFor(s => s.Raadsoordeel).NotEmpty().When(s => !string.IsNullOrWhiteSpace(s.Raad) || s.Uitkomst is not null).WithMessage("Schrijf op wat de raad zegt.")
            .MaximumLength(Vervolgstap.TekstMax).WithMessage(Teveel(Vervolgstap.TekstMax));
        RuleFor(s => s.Volgorde).NotNull().WithMessage("Vul in de hoeveelste stap dit is.")
            .InclusiveBetween(1, Vervolgstap.VolgordeMax).WithMessage($"Vul een getal in van 1 tot en met {Vervolgstap.VolgordeMax}.");
    }

    private static string Teveel(int hoogstens) => $"Gebruik hooguit {hoogstens} tekens.";
}
