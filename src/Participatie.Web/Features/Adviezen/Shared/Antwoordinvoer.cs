using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Shared;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Adviezen;

/// <summary>What is filled in to answer an advies; the fields are in <c>_Antwoordvelden</c>. A draft may be as empty as it is.</summary>
public sealed class Antwoordinvoer
{
    public string? FormeleTekst { get; set; }

    public string? GewoneTekst { get; set; }

    public List<Antwoordregel> Antwoorden { get; set; } = [];

    /// <summary>What the page shows around the fields; set before it is shown.</summary>
    [BindNever]
    public Antwoordomgeving? Rondom { get; set; }

    public static Antwoordinvoer Van(Reactie reactie) => Van(new Reactieinhoud(
        reactie.FormeleTekst, reactie.GewoneTekst,
        [.. reactie.Antwoorden.Select(a => new Antwoordgegevens(a.AanbevelingId, a.Uitkomst, a.Motivering, a.OnderzoekTot, a.DoorverwezenNaar, a.DoorverwezenNaarId, a.Wat, a.Wie, a.Wanneer))]));

    public static Antwoordinvoer Van(Reactieinhoud inhoud) => new()
    {
        FormeleTekst = inhoud.FormeleTekst,
        GewoneTekst = inhoud.GewoneTekst,
        Antwoorden = [.. inhoud.Antwoorden.Select(Antwoordregel.Van)],
    };

    /// <summary>One row for each recommendation in their order, whatever was posted; an advies without any has one for the whole.</summary>
    public void Ordenen(IReadOnlyList<Aanbevelingvraag> vragen) =>
        Antwoorden = [.. vragen.Select(v => Antwoorden.Find(a => a.AanbevelingId == v.Id) ?? new Antwoordregel { AanbevelingId = v.Id })];

    /// <param name="organisaties">Names of the organisations that can be referred to.</param>
    public IReadOnlyList<Antwoordgegevens> Gegevens(IReadOnlyDictionary<Guid, string> organisaties) => [.. Antwoorden.Select(a => new Antwoordgegevens(
        a.AanbevelingId, a.Uitkomst, a.Motivering, a.OnderzoekTot,
        a.DoorverwezenNaarId is { } id && organisaties.TryGetValue(id, out var naam) ? naam : a.DoorverwezenNaar,
        a.DoorverwezenNaarId is { } bekend && organisaties.ContainsKey(bekend) ? bekend : null,
        a.Wat, a.Wie, a.Wanneer))];
}

/// <summary>The answer to one recommendation.</summary>
public sealed class Antwoordregel
{
    public Guid? AanbevelingId { get; set; }

    public Reactieuitkomst? Uitkomst { get; set; }

    public string? Motivering { get; set; }

    public DateOnly? OnderzoekTot { get; set; }

    public Guid? DoorverwezenNaarId { get; set; }

    public string? DoorverwezenNaar { get; set; }

    public string? Wat { get; set; }

    public string? Wie { get; set; }

    public DateOnly? Wanneer { get; set; }

    public static Antwoordregel Van(Antwoordgegevens a) => new()
    {
        AanbevelingId = a.AanbevelingId,
        Uitkomst = a.Uitkomst,
        Motivering = a.Motivering,
        OnderzoekTot = a.OnderzoekTot,
        DoorverwezenNaarId = a.DoorverwezenNaarId,
        DoorverwezenNaar = a.DoorverwezenNaarId is null ? a.DoorverwezenNaar : null,
        Wat = a.Wat,
        Wie = a.Wie,
        Wanneer = a.Wanneer,
    };
}

/// <summary>A recommendation to be answered.</summary>
/// <param name="Id">Null: the advies has none and is answered as a whole.</param>
/// <param name="Nummer">From 1; null for the whole.</param>
/// <param name="Kop">Heading.</param>
/// <param name="Tekst">What the raad asks.</param>
/// <param name="Beloften">What was promised to it in earlier rounds.</param>
public sealed record Aanbevelingvraag(Guid? Id, int? Nummer, string Kop, string Tekst, IReadOnlyList<Beloftebeeld> Beloften);

/// <summary>What stands around the fields of an answer.</summary>
/// <param name="Raad">Who asked.</param>
/// <param name="Niveau">The say that was agreed.</param>
/// <param name="Plichten">What is owed.</param>
/// <param name="Vragen">In order.</param>
/// <param name="Organisaties">To refer to.</param>
/// <param name="Collega">What somebody else saved in the meantime; null when nobody did.</param>
/// <param name="Meegelezen">Hints on the text in plain Dutch; null when they were not asked for.</param>
public sealed record Antwoordomgeving(
    string Raad, Participatieniveau? Niveau, Reactieplichten Plichten, IReadOnlyList<Aanbevelingvraag> Vragen, IReadOnlyList<Optie> Organisaties, Antwoordinvoer? Collega = null,
    Taaloordeel? Meegelezen = null)
{
    /// <summary>What the agreed level obliges to, in one sentence; null when nothing beyond what always holds.</summary>
    public string? Niveauplicht => Niveau switch
    {
        Participatieniveau.Raadplegen => "U vroeg de raad om zijn mening. Vertel wat u hoorde en wat u ermee doet.",
        Participatieniveau.Adviseren => "U vroeg de raad om advies. Schrijf bij elke afwijking waarom, ook bij ‘in onderzoek’ en ‘doorverwezen’.",
        Participatieniveau.Coproduceren => "U maakt dit samen met de raad. Wijkt u af? Schrijf dan waarom, binnen de afspraken die u vooraf maakte.",
        Participatieniveau.Meebeslissen => "De raad beslist mee. U volgt zijn keuze. Kan dat echt niet? Schrijf dan precies waarom.",
        _ => null,
    };

    /// <summary>Where on the page a fault is mended.</summary>
    public string Plaats(DomainRule regel, Guid? aanbevelingId) => regel switch
    {
        _ when regel == ReactieRules.TekstNodig => "formele-tekst",
        _ when regel == ReactieRules.GewoneTekstNodig => "gewone-tekst",
        _ => $"aanbeveling-{Vragen.FirstOrDefault(v => v.Id == aanbevelingId)?.Nummer ?? 0}",
    };
}

/// <summary>Only what would not fit: what is missing is said beside the draft and never stops it from being saved.</summary>
public sealed class AntwoordinvoerValidator : AbstractValidator<Antwoordinvoer>
{
    public AntwoordinvoerValidator()
    {
        RuleFor(a => a.FormeleTekst).MaximumLength(Reactie.TekstMax).WithMessage($"Maak de brief korter: hoogstens {Reactie.TekstMax} tekens.");
        RuleFor(a => a.GewoneTekst).MaximumLength(Reactie.TekstMax).WithMessage($"Maak de tekst korter: hoogstens {Reactie.TekstMax} tekens.");
        RuleFor(a => a.Antwoorden).Must(a => a.Count <= Advies.AanbevelingenMax).WithMessage("Dit zijn meer antwoorden dan aanbevelingen.");
        RuleForEach(a => a.Antwoorden).ChildRules(regel =>
        {
            regel.RuleFor(a => a.Uitkomst).IsInEnum().WithMessage("Kies uit de lijst.");
            regel.RuleFor(a => a.Motivering).MaximumLength(Aanbevelingantwoord.MotiveringMax).WithMessage($"Maak dit korter: hoogstens {Aanbevelingantwoord.MotiveringMax} tekens.");
            regel.RuleFor(a => a.DoorverwezenNaar).MaximumLength(Aanbevelingantwoord.NaarMax).WithMessage($"Maak de naam korter: hoogstens {Aanbevelingantwoord.NaarMax} tekens.");
            regel.RuleFor(a => a.Wat).MaximumLength(Toezegging.WatMax).WithMessage($"Maak de belofte korter: hoogstens {Toezegging.WatMax} tekens.");
            regel.RuleFor(a => a.Wie).MaximumLength(Toezegging.WieMax).WithMessage($"Maak dit korter: hoogstens {Toezegging.WieMax} tekens.");
        });
    }
}
