using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Termijnen;

/// <summary>A question and its answer in one address, so that it can be sent to somebody else.</summary>
public sealed class TermijnBerekenenPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Begin { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Aantal { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Eenheid { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Pauze1Van { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Pauze1Tot { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Pauze2Van { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Pauze2Tot { get; set; }

    public TermijnBerekenen.View? View { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (Request.Query.Count == 0)
        {
            return;
        }

        View = await mediator.Send(new TermijnBerekenen.Query(Begin, Soort, Aantal, Eenheid, [new(Pauze1Van, Pauze1Tot), new(Pauze2Van, Pauze2Tot)]), cancellationToken);
        foreach (var (veld, fout) in View.Fouten)
        {
            ModelState.AddModelError(veld, fout);
        }

        if (View.Uitleg is null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }
}
