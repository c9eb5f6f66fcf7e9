using FluentValidation;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>The one message for a text that is too long.</summary>
public static class Invoerlengte
{
    public static IRuleBuilderOptions<T, string?> Hooguit<T>(this IRuleBuilder<T, string?> rule, int tekens) =>
        rule.MaximumLength(tekens).WithMessage($"Maak dit korter: hoogstens {tekens.Getal()} tekens.");
}
