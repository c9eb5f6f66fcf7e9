using FluentValidation;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web.TagHelpers;
using Optie = Participatie.Web.Infrastructure.Web.TagHelpers.Optie;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What is filled in about a reaction of a raad.</summary>
public abstract record Reactieinvoer
{
    public Guid RondeId { get; set; }

    public string? Raad { get; set; }

    public Herkenning? Herkenning { get; set; }

    public string? Tekst { get; set; }

    public static IReadOnlyList<Optie> Herkenningen { get; } = Opties.Van<Herkenning>(herkenning => herkenning switch
    {
        Domain.Ervaringen.Herkenning.Herkent => "De raad herkent dit",
        Domain.Ervaringen.Herkenning.Verrast => "De raad is verrast",
        _ => "De raad ziet het anders",
    });
}

public sealed class ReactieinvoerValidator : AbstractValidator<Reactieinvoer>
{
    public ReactieinvoerValidator()
    {
        RuleFor(r => r.Raad).NotEmpty().WithMessage("Vul in welke raad reageert.")
            .MaximumLength(Bevindingreactie.RaadMax).WithMessage($"Gebruik hooguit {Bevindingreactie.RaadMax} tekens.");
        RuleFor(r => r.Herkenning).NotNull().WithMessage("Kies of de raad dit herkent.");
        RuleFor(r => r.Tekst).NotEmpty().WithMessage("Schrijf op wat de raad zegt.")
            .MaximumLength(Bevindingreactie.TekstMax).WithMessage($"Gebruik hooguit {Bevindingreactie.TekstMax} tekens.");
    }
}
