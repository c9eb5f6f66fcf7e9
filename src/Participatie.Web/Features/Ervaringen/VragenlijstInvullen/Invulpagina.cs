using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// A page around the questionnaire: its language, its letters, and the one form with id <see cref="FormulierId"/> that the tools above it send too, so that
/// nothing typed is lost by choosing another language.
/// </summary>
/// <remarks>
/// The antiforgery filter would answer a form that was open too long with a bare refusal and throw the answers away; the pages check the token
/// themselves and show what was typed.
/// </remarks>
[IgnoreAntiforgeryToken]
public abstract class Invulpagina : PageModel
{
    public const string FormulierId = "formulier";

    /// <summary>Field of the button that was pressed. An underscore occurs in no vraagcode.</summary>
    public const string Stapveld = "_stap";

    public const string Codeveld = "_code";

    /// <summary>Field with <see cref="Toegang.Merk"/>.</summary>
    public const string Merkveld = "_voor";

    /// <summary>Field with the screen whose answers are carried along.</summary>
    public const string Schermveld = "_scherm";

    /// <summary>Field or query that says: back to the check after this.</summary>
    public const string Controleveld = "_na";

    /// <summary>Fields with the language and letters that were chosen before anybody was let in.</summary>
    public const string Taalveld = "_taal";
    public const string Groterveld = "_groter";

    public const string TaalStap = "taal-";
    public const string LettersStap = "letters";

    private static readonly HashSet<string> EigenVelden = new(StringComparer.Ordinal) { Stapveld, Codeveld, Merkveld, Schermveld, Controleveld, Taalveld, Groterveld, "code", "__RequestVerificationToken" };

    /// <summary>What this browser's cookie says; null when there is none.</summary>
    public Toegang? Toegang { get; protected set; }

    public Taal Taal { get; protected set; } = Taal.Nederlands;

    /// <summary>The languages that can be chosen.</summary>
    public IReadOnlyList<Taal> Talen { get; protected set; } = Invulteksten.Talen;

    public Doelgroep Doelgroep { get; protected set; } = Doelgroep.Jongere;

    public Invulteksten Teksten => Invulteksten.Voor(Taal.Code, Doelgroep);

    public bool Groter => IsGroter ?? Toegang?.Groter ?? false;

    /// <summary>Language that was chosen before anybody was let in; null when none was.</summary>
    public string? GekozenTaal { get; private set; }

    /// <summary>Letters that were chosen before anybody was let in; null when none were.</summary>
    public bool? IsGroter { get; private set; }

    public string Titel { get; protected set; } = "";

    public bool HeeftFouten { get; protected set; }

    /// <summary>What Enter in a field does; null when the page has no form that the tools can send.</summary>
    public virtual string? Standaardstap => null;

    /// <summary>Why somebody is not let in.</summary>
    public Toegangsuitkomst Uitkomst { get; protected set; }

    public DateOnly OpentOp { get; protected set; }

    protected Toegangskoekje Koekje => HttpContext.RequestServices.GetRequiredService<Toegangskoekje>();

    protected Invulbalie Balie => HttpContext.RequestServices.GetRequiredService<Invulbalie>();

    protected Links Links => HttpContext.RequestServices.GetRequiredService<Links>();

    protected TimeProvider Klok => HttpContext.RequestServices.GetRequiredService<TimeProvider>();

    /// <summary>A page without a handler for the method would otherwise show itself half filled.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        // A form that another site sends here is nobody's answer.
        if (HttpMethods.IsPost(Request.Method) && Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none") && !IsVoorAnderen)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
            return;
        }

        Toegang = Koekje.Lezen(Request);
        if (Toegang is not null)
        {
            Doelgroep = Toegang.Doelgroep;
            TaalZetten(Toegang.Taal);
        }
        else
        {
            TaalZetten(VoorkeurVanDeBrowser());
        }
    }

    /// <summary>True for a page that mail programs post to as well.</summary>
    protected virtual bool IsVoorAnderen => false;

    /// <summary>The posted form; null when it is too large to take.</summary>
    protected async Task<IFormCollection?> FormulierAsync(CancellationToken cancellationToken)
    {
        if (!Request.HasFormContentType)
        {
            return FormCollection.Empty;
        }

        try
        {
            return await Request.ReadFormAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
    }

    protected Task<bool> IsVersAsync() => HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(HttpContext);

    /// <summary>The posted answers, without the page's own fields.</summary>
    protected static IReadOnlyDictionary<string, string?[]> Velden(IFormCollection formulier) => formulier
        .Where(veld => !EigenVelden.Contains(veld.Key))
        .ToDictionary(veld => veld.Key, veld => veld.Value.ToArray(), StringComparer.Ordinal);

    /// <summary>The language with this code, else the first.</summary>
    protected void TaalZetten(string? code) => Taal = Talen.FirstOrDefault(taal => taal.Code == code) ?? Talen[0];

    protected void ToegangZetten(Toegang toegang)
    {
        Toegang = toegang;
        Doelgroep = toegang.Doelgroep;
        TaalZetten(toegang.Taal);
        Koekje.Schrijven(Response, toegang);
    }

    /// <summary>Shows why somebody is not let in.</summary>
    protected PageResult Geweigerd(Toegangsuitkomst uitkomst, Uitnodigingstand? stand)
    {
        Uitkomst = uitkomst;
        if (stand is not null)
        {
            Doelgroep = stand.Doelgroep;
            OpentOp = stand.OpentOp;
        }

        if (uitkomst == Toegangsuitkomst.Onbekend)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page();
    }

    /// <summary>What a tool above the form asks: another language or other letters. Null when it was another button.</summary>
    protected Toegang? MetGereedschap(Toegang toegang, string stap) =>
        stap == LettersStap ? toegang with { Groter = !toegang.Groter }
        : stap.StartsWith(TaalStap, StringComparison.Ordinal) && Talen.Any(taal => taal.Code == stap[TaalStap.Length..]) ? toegang with { Taal = stap[TaalStap.Length..] }
        : stap.StartsWith(TaalStap, StringComparison.Ordinal) ? toegang
        : null;

    /// <summary>The tools of a page where nobody is known: what was chosen goes along in the form.</summary>
    protected void GereedschapLezen(IFormCollection formulier)
    {
        var stap = formulier[Stapveld].ToString();
        var taal = stap.StartsWith(TaalStap, StringComparison.Ordinal) ? stap[TaalStap.Length..] : formulier[Taalveld].ToString();
        if (Talen.Any(ander => ander.Code == taal))
        {
            GekozenTaal = taal;
            TaalZetten(taal);
        }

        if (stap == LettersStap || formulier.ContainsKey(Groterveld))
        {
            IsGroter = stap == LettersStap ? !(formulier[Groterveld] == "1" || (!formulier.ContainsKey(Groterveld) && Groter)) : formulier[Groterveld] == "1";
        }
    }

    private string? VoorkeurVanDeBrowser() => Request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(taal => taal.Quality ?? 1)
        .Select(taal => taal.Value.Value?.Split('-')[0].ToLowerInvariant())
        .FirstOrDefault(code => Talen.Any(taal => taal.Code == code));
}

/// <summary>A page for who is in.</summary>
public abstract class Ingelatenpagina : Invulpagina
{
    public Invuller Invuller { get; private set; } = null!;

    /// <summary>Lets in who has a cookie and an invitation that is open.</summary>
    /// <returns>Null when in; else what to answer.</returns>
    protected async Task<IActionResult?> BinnenkomenAsync(bool isVersturen, CancellationToken cancellationToken)
    {
        switch (Toegang)
        {
            case null:
                return Redirect(Links.Ervaringen.VragenlijstBeginnen());
            case { Afscheid: Afscheid.Verstuurd }:
                return Redirect(Links.Ervaringen.VragenlijstBedankt());
            case { Afscheid: Afscheid.Gestopt }:
                return Redirect(Links.Ervaringen.VragenlijstGestopt());
        }

        var stand = await Balie.ZoekenAsync(Toegang, cancellationToken);
        var uitkomst = Balie.Beoordelen(stand);
        if (uitkomst == Toegangsuitkomst.AlIngevuld && isVersturen)
        {
            return Bedanken();
        }

        if (uitkomst != Toegangsuitkomst.Binnen)
        {
            return Geweigerd(uitkomst, stand);
        }

        Invuller = await Balie.BinnenAsync(Toegang, stand!);
        Talen = Invuller.Inhoud.Talen;
        TaalZetten(Toegang.Taal);
        return null;
    }

    /// <summary>After sending: a second time, by a double click or a retry, is as good as the first.</summary>
    protected async Task<IActionResult> VersturenAsync(Invuller invuller, Invulling invulling, CancellationToken cancellationToken) =>
        await Balie.VersturenAsync(invuller, invulling, cancellationToken) switch
        {
            Inworp.Gesloten => Geweigerd(Toegangsuitkomst.Gesloten, invuller.Stand),
            Inworp.DoetNietMee => Geweigerd(Toegangsuitkomst.DoetNietMee, invuller.Stand),
            _ => Bedanken(),
        };

    protected IActionResult Afscheidnemen(Afscheid afscheid)
    {
        Koekje.Schrijven(Response, Toegang!.NaAfscheid(afscheid, Klok.Nu()));
        return Redirect(afscheid == Afscheid.Verstuurd ? Links.Ervaringen.VragenlijstBedankt() : Links.Ervaringen.VragenlijstGestopt());
    }

    private IActionResult Bedanken() => Afscheidnemen(Afscheid.Verstuurd);
}
