using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

[OutputCache(Duration = Resultatencache.Seconden, Tags = [Resultatencache.Tag], VaryByQueryKeys = [])]
public sealed class ResultatenDownloadenPage(IMediator mediator, PortaalSettings portaal) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid rondeId, string vorm, CancellationToken cancellationToken)
    {
        var document = await mediator.Send(new ResultatenDownloaden.Query(rondeId), cancellationToken);
        var stream = new MemoryStream();
        var naam = $"resultaten-{document.Jaar}.{vorm}";
        if (vorm == "csv")
        {
            await Resultatentabel.CsvAsync(stream, document, cancellationToken);
            stream.Position = 0;
            return File(stream, "text/csv; charset=utf-8", naam);
        }

        await Resultatentabel.XlsxAsync(stream, document, document.Gemeente ?? $"regio {portaal.Regio}", cancellationToken);
        stream.Position = 0;
        return File(stream, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", naam);
    }
}
