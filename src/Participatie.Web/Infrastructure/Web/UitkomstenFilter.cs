using Microsoft.AspNetCore.Diagnostics;
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

/// <summary>
/// A page without a handler for the method would be shown without having been loaded: it answers 405 instead. Error pages keep the method of
/// what went wrong, and are shown whatever that was.
/// </summary>
public sealed class MethodeFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var http = context.HttpContext;
        if (context.HandlerMethod is null
            && !HttpMethods.IsGet(http.Request.Method)
            && !HttpMethods.IsHead(http.Request.Method)
            && http.Features.Get<IStatusCodeReExecuteFeature>() is null
            && http.Features.Get<IExceptionHandlerFeature>() is null)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
