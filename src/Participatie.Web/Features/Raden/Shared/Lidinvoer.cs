using FluentValidation;
using Participatie.Domain.Adviezen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Raden;

/// <summary>What is filled in about a member, when added and when changed.</summary>
public abstract class Lidinvoer
{
    public string? Naam { get; set; }

    public Raadsfunctie? Functie { get; set; }

    public DateOnly? Vanaf { get; set; }

    public DateOnly? Tot { get; set; }

    public bool IsHerbenoemd { get; set; }

    internal Raadslidgegevens Gegevens(string? naam = null) => new(naam ?? Naam!, Functie!.Value, Vanaf!.Value, Tot, IsHerbenoemd);
}

public sealed class LidinvoerValidator : AbstractValidator<Lidinvoer>
{
    public LidinvoerValidator()
    {
        RuleFor(l => l.Naam).Hooguit(Raadslid.NaamMax);
        RuleFor(l => l.Functie).NotNull().WithMessage("Kies wat het lid doet in de raad.").IsInEnum();
        RuleFor(l => l.Vanaf).NotNull().WithMessage("Kies de eerste dag als lid.");
        RuleFor(l => l.Tot).Must((l, tot) => tot is null || l.Vanaf is null || l.Vanaf <= tot).WithMessage(RaadslidRules.EindeNaBegin.Tekst);
    }
}
