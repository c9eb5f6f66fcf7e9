using FluentValidation;
using MediatR;

namespace Participatie.Web.Infrastructure.Pipeline;

/// <summary>Runs every validator of a command and reports all faults at once, per field.</summary>
public sealed class ValidationBehavior<TCommand, TResult>(IEnumerable<IValidator<TCommand>> validators)
    : IPipelineBehavior<TCommand, TResult>
    where TCommand : ICommand<TResult>
{
    public async Task<TResult> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next)
    {
        var faults = new List<FluentValidation.Results.ValidationFailure>();
        foreach (var validator in validators)
        {
            faults.AddRange((await validator.ValidateAsync(request, cancellationToken)).Errors);
        }

        return faults.Count == 0 ? await next() : throw new ValidationException(faults);
    }
}
