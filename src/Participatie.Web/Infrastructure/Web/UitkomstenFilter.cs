using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>Turns <see cref="NietGevondenException"/> and <see cref="GeenToegangException"/> into their status, in one place.</summary>
public sealed class UitkomstenFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        context.Result = context.Exception switch
        {
            NietGevondenException => new NotFoundResult(),
            GeenToegangException => new StatusCodeResult(StatusCodes.Status403Forbidden),
            _ => null,
        };
        context.ExceptionHandled = context.Result is not null;
    }
}
