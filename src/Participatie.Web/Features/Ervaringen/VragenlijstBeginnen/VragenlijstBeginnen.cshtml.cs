using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Takes the code of a letter, from its own box or from the one on the start page. No antiforgery token is asked: the start page is the same for everybody,
/// and who posts a code here has only opened his own form.
/// </summary>
[EnableRateLimiting(Begrenzing.Code)]
public sealed class VragenlijstBeginnenPage : Invulpagina
{
    private const string CodeTempData = "vragenlijst-code";

    private static readonly Dictionary<string, string?[]> Niets = [];

    public Codevak Codevak { get; private set; } = new("", Fout: null, Scherm: null, Niets);

    public override string? Standaardstap => Uitkomst == Toegangsuitkomst.Binnen ? "" : null;

    /// <param name="code">From a form that sends with GET. It is moved out of the address, and tried only when the button is pressed: a look is not counted as a try.</param>
    public IActionResult OnGet(string? code)
    {
        if (code is not null)
        {
            TempData[CodeTempData] = code.Length > 40 ? code[..40] : code;
            return Redirect(Links.Ervaringen.VragenlijstBeginnen());
        }

        Codevak = Codevak with { Code = TempData[CodeTempData] as string ?? "" };
        return Tonen();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await FormulierAsync(cancellationToken) is not { } formulier)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var code = (formulier.TryGetValue(Codeveld, out var getypt) ? getypt : formulier["code"]).ToString();
        var scherm = formulier.TryGetValue(Schermveld, out var meegenomen) ? meegenomen.ToString() : null;
        Codevak = new Codevak(code, Fout: null, scherm, scherm is null ? Niets : Velden(formulier));
        GereedschapLezen(formulier);
        var stap = formulier[Stapveld].ToString();
        if (stap == LettersStap || stap.StartsWith(TaalStap, StringComparison.Ordinal))
        {
            return Tonen();
        }

        var lezing = Uitnodigingscode.Lezen(code);
        var stand = lezing.Code is null ? null : await Balie.ZoekenAsync(lezing.Code, cancellationToken);
        if (stand is null)
        {
            Codevak = Codevak with { Fout = Fout(lezing) };
            HeeftFouten = true;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Tonen();
        }

        if (Balie.Beoordelen(stand) is var uitkomst and not Toegangsuitkomst.Binnen)
        {
            return Geweigerd(uitkomst, stand);
        }

        ToegangZetten(Balie.Toelaten(stand, GekozenTaal, Groter));
        return scherm is null
            ? Redirect(Links.Ervaringen.VragenlijstInvullen())
            : RedirectPreserveMethod(Links.Ervaringen.VragenlijstInvullen(scherm.Length == 0 ? null : scherm));
    }

    private string Fout(Codelezing lezing) => lezing.Uitkomst switch
    {
        Codeuitkomst.Leeg => Teksten.CodeLeeg,
        Codeuitkomst.TeKort => Teksten.CodeTeKort,
        Codeuitkomst.TeLang => Teksten.CodeTeLang,
        Codeuitkomst.VreemdTeken => Teksten.CodeVreemd(lezing.VreemdTeken!),
        Codeuitkomst.ControletekenKloptNiet => Teksten.CodeTypefout,
        _ => Teksten.CodeOnbekend,
    };

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Tonen()
    {
        Titel = Codevak.Scherm is null ? Teksten.CodeKop : Teksten.CodeOpnieuwKop;
        return Page();
    }
}
