using Microsoft.AspNetCore.Mvc;
using Participatie.Domain.Ervaringen;
using Stappen = Participatie.Web.Features.Ervaringen.VragenlijstInvullen.Stappen;

namespace Participatie.Web.Features.Ervaringen;

public sealed class VragenlijstInvullenPage : Ingelatenpagina
{
    /// <summary>Code of the screen, or <see cref="VragenlijstInvullen.Alles"/>; null for the first that is not done.</summary>
    [FromRoute]
    public string? Scherm { get; set; }

    /// <summary>True when somebody came from the check to change this answer.</summary>
    public bool NaControle { get; private set; }

    /// <summary>The screens on the page: one, or all blocks.</summary>
    public IReadOnlyList<Vragenvel> Vellen { get; private set; } = [];

    /// <summary>Null when all questions are on the page.</summary>
    public Voortgang? Voortgang { get; private set; }

    public IReadOnlyList<Veldfout> Fouten { get; private set; } = [];

    /// <summary>The form was open so long that its token is no longer good.</summary>
    public bool TeLangOpen { get; private set; }

    /// <summary>Set when the cookie was lost: the code is asked again, and what was posted is carried along.</summary>
    public Codevak? Codevak { get; private set; }

    public bool IsAlles => Scherm == VragenlijstInvullen.Alles;

    public bool IsEersteScherm => !IsAlles && Voortgang is { Vraag: 1 };

    /// <summary>True for a fault that is only an answer still to come.</summary>
    public static bool Ontbreekt(Veldfout fout) =>
        fout.Fout is Antwoordfout.KiesEen or Antwoordfout.KiesCijfer or Antwoordfout.KiesMinstens or Antwoordfout.VulGetalIn or Antwoordfout.SchrijfAntwoord;

    public override string? Standaardstap => Vellen.Count == 0 ? null : IsAlles ? Stappen.Versturen : Stappen.Verder;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await BinnenkomenAsync(isVersturen: false, cancellationToken) is { } weigering)
        {
            return weigering;
        }

        var invulling = Invulling.Van(Invuller.Inhoud, Invuller.Blad);
        if (!IsAlles && invulling.Scherm(Scherm) is null)
        {
            return NaarScherm(invulling.Hervatten);
        }

        NaControle = Request.Query.ContainsKey(Controleveld);
        return Tonen(invulling, ingevuld: null);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await FormulierAsync(cancellationToken) is not { } formulier)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var velden = Velden(formulier);
        var stap = formulier[Stapveld].ToString();
        NaControle = formulier.ContainsKey(Controleveld);
        if (Toegang is null or { Afscheid: Afscheid.Gestopt } || (Toegang.Afscheid == Afscheid.Geen && formulier.TryGetValue(Merkveld, out var merk) && merk != Toegang.Merk))
        {
            return CodeOpnieuwVragen(velden);
        }

        if (await BinnenkomenAsync(stap == Stappen.Versturen, cancellationToken) is { } weigering)
        {
            return weigering;
        }

        var invulling = Invulling.Van(Invuller.Inhoud, Invuller.Blad);
        var scherm = IsAlles ? null : invulling.Scherm(Scherm);
        if (!IsAlles && scherm is null)
        {
            return NaarScherm(invulling.Hervatten);
        }

        var moetCompleet = stap is Stappen.Verder or Stappen.Versturen or "";
        var gelezen = scherm is null
            ? VragenlijstInvullen.AllesLezen(Invuller.Inhoud, velden, Invuller.Blad, Invuller.Aanspreking, moetCompleet)
            : AntwoordenLezen.Lezen(Invuller.Inhoud, scherm.Vragen, velden, Invuller.Blad, Invuller.Aanspreking, moetCompleet);
        if (!await IsVersAsync())
        {
            TeLangOpen = true;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Tonen(invulling, gelezen.Ingevuld);
        }

        var daarna = Invulling.Van(Invuller.Inhoud, gelezen.Blad);
        if (stap == Stappen.Versturen && gelezen.IsGoed && daarna.IsCompleet)
        {
            return await VersturenAsync(Invuller, daarna, cancellationToken);
        }

        if (!gelezen.Blad.Equals(Invuller.Blad) && await Balie.BewarenAsync(Invuller, gelezen.Blad, cancellationToken) is var inworp and not Inworp.Bewaard)
        {
            return Geweigerd(
                inworp switch { Inworp.AlIngevuld => Toegangsuitkomst.AlIngevuld, Inworp.Gesloten => Toegangsuitkomst.Gesloten, _ => Toegangsuitkomst.DoetNietMee },
                Invuller.Stand);
        }

        if (MetGereedschap(Invuller.Toegang, stap) is { } andere)
        {
            ToegangZetten(andere);
        }

        if (!gelezen.IsGoed)
        {
            Fouten = TaalVanFouten(gelezen, scherm, velden, moetCompleet);
            HeeftFouten = true;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Tonen(daarna, gelezen.Ingevuld);
        }

        return stap switch
        {
            Stappen.Terug => NaarScherm(daarna.Vorige(Scherm!) ?? daarna.Eerste),
            Stappen.Stoppen => Afscheidnemen(Afscheid.Gestopt),
            Stappen.AllesOpEenPagina => Redirect(Links.Ervaringen.VragenlijstInvullen(VragenlijstInvullen.Alles)),
            Stappen.VraagVoorVraag => NaarScherm(daarna.Hervatten),
            Stappen.Verder or "" when NaControle => NaarScherm(daarna.EersteOntbrekende is { } vraag ? daarna.Scherm(vraag.Code) : null),
            Stappen.Verder or "" when !IsAlles => NaarScherm(daarna.Volgende(Scherm!)),
            _ => Redirect(Links.Ervaringen.VragenlijstInvullen(Scherm) + (NaControle ? $"?{Controleveld}=1" : "")),
        };
    }

    /// <summary>The faults in the language that was chosen just now.</summary>
    private IReadOnlyList<Veldfout> TaalVanFouten(Leesuitkomst gelezen, Scherm? scherm, IReadOnlyDictionary<string, string?[]> velden, bool moetCompleet)
    {
        if (Taal.Code == Invuller.Taal.Code)
        {
            return gelezen.Fouten;
        }

        var aan = new Aanspreking(Taal.Code, Doelgroep);
        return scherm is null
            ? VragenlijstInvullen.AllesLezen(Invuller.Inhoud, velden, Invuller.Blad, aan, moetCompleet).Fouten
            : AntwoordenLezen.Lezen(Invuller.Inhoud, scherm.Vragen, velden, Invuller.Blad, aan, moetCompleet).Fouten;
    }

    private RedirectResult NaarScherm(Scherm? scherm) =>
        Redirect(scherm is null ? Links.Ervaringen.VragenlijstControleren() : Links.Ervaringen.VragenlijstInvullen(scherm.Code));

    private IActionResult Tonen(Invulling invulling, IReadOnlyDictionary<string, Ingevuld>? ingevuld)
    {
        if (IsAlles)
        {
            Titel = Teksten.AllesKop;
            Vellen = [.. VragenlijstInvullen.AlleBlokken(Invuller.Inhoud).Select(blok => Vel(blok, isDeel: true))];
            return Page();
        }

        var scherm = invulling.Scherm(Scherm)!;
        Voortgang = invulling.Voortgang(scherm);
        Titel = Teksten.Vraagtitel(Voortgang.Vraag, Voortgang.Vragen);
        Vellen = [Vel(scherm, isDeel: false)];
        return Page();

        Vragenvel Vel(Scherm scherm, bool isDeel) =>
            new(Invuller.Inhoud, scherm, ingevuld ?? Vragenvel.Uit(Invuller.Blad, scherm, Taal), Fouten, Taal, Doelgroep, isDeel);
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult CodeOpnieuwVragen(IReadOnlyDictionary<string, string?[]> velden)
    {
        Codevak = new Codevak("", Fout: null, Scherm ?? "", velden);
        Titel = Teksten.CodeOpnieuwKop;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
