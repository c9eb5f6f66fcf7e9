using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Shared;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>
/// Turns what a page did not handle itself into an answer, in one place: not found, no access, and for a button without a form (a rule that no longer holds, somebody
/// who was first) the page again with the reason.
/// </summary>
public sealed class UitkomstenFilter(ITempDataDictionaryFactory tempData) : IExceptionFilter
{
    /// <summary>What somebody reads whose change came second.</summary>
    public const string AndereWasEerder =
        "Iemand anders heeft dit net veranderd. Wat u invulde, staat er nog. Kijk wat er nu staat en sla het dan opnieuw op.";

    public void OnException(ExceptionContext context)
    {
        context.Result = context.Exception switch
        {
            NietGevondenException => new NotFoundResult(),
            GeenToegangException => new StatusCodeResult(StatusCodes.Status403Forbidden),
            DomainRuleException exception => Terug(context, exception.Rule.Tekst),
            ValidationException exception => Terug(context, exception.Errors.First().ErrorMessage),
            DbUpdateConcurrencyException => Terug(context, "Iemand anders heeft dit net veranderd. Kijk wat er nu staat en probeer het dan opnieuw."),
            _ => null,
        };
        context.ExceptionHandled = context.Result is not null;
    }

    private RedirectResult? Terug(ExceptionContext context, string tekst)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            return null;
        }

        var melding = tempData.GetTempData(context.HttpContext);
        melding[Flash.Sleutel] = tekst;
        melding.Save();
        return new RedirectResult(request.PathBase + request.Path + request.QueryString);
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
