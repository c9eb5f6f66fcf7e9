using FluentValidation;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>What is filled in about a call for members.</summary>
public abstract class Oproepinvoer
{
    public string? Titel { get; set; }

    public string? Tekst { get; set; }

    public string? Contact { get; set; }

    public DateOnly? OpenTot { get; set; }

    internal Oproepgegevens Gegevens() => new(Titel!, Tekst!, Contact!, OpenTot);
}

public sealed class OproepinvoerValidator : AbstractValidator<Oproepinvoer>
{
    public OproepinvoerValidator()
    {
        RuleFor(o => o.Titel).NotEmpty().WithMessage("Vul in wie de raad zoekt.");
        RuleFor(o => o.Titel).Hooguit(Oproep.TitelMax);
        RuleFor(o => o.Tekst).NotEmpty().WithMessage("Schrijf een tekst voor wie wil meedoen.");
        RuleFor(o => o.Tekst).Hooguit(Oproep.TekstMax);
        RuleFor(o => o.Contact).NotEmpty().WithMessage("Vul in hoe iemand zich kan melden.");
        RuleFor(o => o.Contact).Hooguit(Oproep.ContactMax);
    }
}
