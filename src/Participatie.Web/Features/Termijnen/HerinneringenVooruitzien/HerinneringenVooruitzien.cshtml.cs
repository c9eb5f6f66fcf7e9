using System.Text;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Participatie.Web.Features.Termijnen;

public sealed class HerinneringenVooruitzienPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Dag { get; set; }

    public HerinneringenVooruitzien.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? vorm, int pagina, CancellationToken cancellationToken)
    {
        var dag = Datumlezer.Lezen(Dag);
        if (!string.IsNullOrWhiteSpace(Dag) && dag is null)
        {
            ModelState.AddModelError(nameof(Dag), Datumlezer.Fout(Dag));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        var alles = vorm == "csv";
        View = await mediator.Send(new HerinneringenVooruitzien.Query(dag, alles ? null : Math.Clamp(pagina, 1, 100_000)), cancellationToken);
        return alles ? File(Encoding.UTF8.GetBytes(View.AlsCsv()), "text/csv; charset=utf-8", $"herinneringen-{View.Dag:yyyy-MM-dd}.csv") : Page();
    }
}
