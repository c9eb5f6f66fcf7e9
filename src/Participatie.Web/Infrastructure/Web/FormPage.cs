using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Infrastructure.Web;

/// <summary>
/// A page with one form. POST binds, validates, sends, and redirects with a flash message. When something is wrong it shows the same page
/// with status 422, all input kept, and the faults beside their fields and in a summary.
/// </summary>
public abstract class FormPage<TCommand, TResult> : PageModel
    where TCommand : class, ICommand<TResult>, new()
{
    protected IMediator Mediator => HttpContext.RequestServices.GetRequiredService<IMediator>();

    /// <summary>What the person fills in. Ids from the URL are laid over it by <see cref="UitRoute"/>, so that they win.</summary>
    [BindProperty]
    public TCommand Command { get; set; } = new();

    /// <summary>Loads what the page shows around the form; throws <see cref="NietGevondenException"/> for what may not be known.</summary>
    /// <param name="prefill">True on GET: the form itself is to be filled from what is stored.</param>
    /// <param name="cancellationToken">The request's end.</param>
    protected virtual Task LadenAsync(bool prefill, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lays ids from the URL over what the form posted.</summary>
    protected virtual void UitRoute(TCommand command)
    {
    }

    /// <summary>Where to go after success; call <see cref="Melden"/> for the flash message.</summary>
    protected abstract IActionResult Klaar(TResult result);

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        UitRoute(Command);
        await LadenAsync(prefill: true, cancellationToken);
        return Page();
    }

    public virtual Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => VersturenAsync(cancellationToken);

    /// <summary>Validates and sends <see cref="Command"/>; for pages with more than one button.</summary>
    protected async Task<IActionResult> VersturenAsync(CancellationToken cancellationToken)
    {
        UitRoute(Command);
        if (ModelState.IsValid)
        {
            try
            {
                return Klaar(await Mediator.Send(Command, cancellationToken));
            }
            catch (ValidationException exception)
            {
                foreach (var fault in exception.Errors)
                {
                    ModelState.AddModelError(fault.PropertyName.Length == 0 ? "" : $"{nameof(Command)}.{fault.PropertyName}", fault.ErrorMessage);
                }
            }
            catch (DomainRuleException exception)
            {
                ModelState.AddModelError("", exception.Rule.Tekst);
            }
            catch (DbUpdateConcurrencyException)
            {
                ModelState.AddModelError("", UitkomstenFilter.AndereWasEerder);
            }

            Vergeten();
        }

        await LadenAsync(prefill: false, cancellationToken);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Lets go of what a command that failed had loaded and changed, so that it can be tried again.</summary>
    protected void Vergeten() => HttpContext.RequestServices.GetRequiredService<Data.ParticipatieDb>().ChangeTracker.Clear();

    /// <summary>A message on the next page: what happened, in one sentence.</summary>
    protected void Melden(string tekst) => TempData[Flash.Sleutel] = tekst;
}

/// <summary>The one message that survives a redirect.</summary>
public static class Flash
{
    public const string Sleutel = "flash";
    public const string Koekje = "participatie-melding";

    /// <summary>For pages that are no <see cref="FormPage{TCommand,TResult}"/>.</summary>
    public static void Melden(this PageModel page, string tekst) => page.TempData[Sleutel] = tekst;

    /// <summary>The message for this page, if there is one. Without its cookie it is not asked for: that would set a cookie on every page.</summary>
    public static string? Lezen(HttpContext http, ITempDataDictionary tempData) =>
        http.Request.Cookies.ContainsKey(Koekje) ? tempData[Sleutel] as string : null;
}
