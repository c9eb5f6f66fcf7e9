using FluentValidation;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>What a researcher fills in about a ronde, when setting it up and when changing it.</summary>
public abstract class Rondevelden
{
    public string? Naam { get; set; }

    public int? Jaar { get; set; }

    public Rondebereik? Bereik { get; set; }

    public string? Gemeentecode { get; set; }

    /// <summary>Version of the list for young people; null asks no young people.</summary>
    public Guid? LijstJongere { get; set; }

    /// <summary>Version of the list for parents; null asks no parents.</summary>
    public Guid? LijstOuder { get; set; }

    public DateOnly? OpentOp { get; set; }

    public DateOnly? SluitNa { get; set; }

    /// <summary>Days after the invitation; null for no reminder.</summary>
    public int? Herinnering1 { get; set; }

    public int? Herinnering2 { get; set; }

    public int? Herinnering3 { get; set; }

    public string? Afzender { get; set; }

    public Anonimiteit? Anonimiteit { get; set; }

    public Nauwkeurigheid? Gemeente { get; set; }

    public Nauwkeurigheid? SoortHulp { get; set; }

    public Nauwkeurigheid? Leeftijd { get; set; }

    public Nauwkeurigheid? Trajectstatus { get; set; }

    public Nauwkeurigheid? Zwaarte { get; set; }

    public int? Drempel { get; set; }

    /// <summary>What goes along in the envelop; empty when nothing does.</summary>
    public IReadOnlyList<Achtergrondkeuze> Achtergrond() => Anonimiteit == Domain.Ervaringen.Anonimiteit.ZonderAchtergrond
        ? []
        : [.. Keuzes().Where(keuze => keuze.Nauwkeurigheid != Nauwkeurigheid.Weggelaten)];

    public IReadOnlyList<int> Herinneringsdagen() => [.. new[] { Herinnering1, Herinnering2, Herinnering3 }.OfType<int>()];

    /// <summary>For the domain; only after the validator let it through.</summary>
    public Rondegegevens Gegevens() => new(
        Naam!, Jaar!.Value, Bereik!.Value, Gemeentecode, OpentOp!.Value, SluitNa!.Value, Afzender!, Herinneringsdagen(), Anonimiteit!.Value, Achtergrond(), Drempel!.Value);

    public void Vul(Ronde ronde)
    {
        Naam = ronde.Naam;
        Jaar = ronde.Jaar;
        Bereik = ronde.Bereik;
        Gemeentecode = ronde.Gemeentecode;
        LijstJongere = ronde.Lijsten.FirstOrDefault(l => l.Doelgroep == Doelgroep.Jongere)?.VersieId;
        LijstOuder = ronde.Lijsten.FirstOrDefault(l => l.Doelgroep == Doelgroep.Ouder)?.VersieId;
        OpentOp = ronde.OpentOp;
        SluitNa = ronde.SluitNa;
        var dagen = ronde.Herinneringsdagen.Select(dag => (int?)dag).ToList();
        (Herinnering1, Herinnering2, Herinnering3) = (dagen.ElementAtOrDefault(0), dagen.ElementAtOrDefault(1), dagen.ElementAtOrDefault(2));
        Afzender = ronde.Afzender;
        Anonimiteit = ronde.Anonimiteit;
        var indeling = ronde.Indeling;
        Gemeente = indeling[Achtergrondvariabele.Gemeente];
        SoortHulp = indeling[Achtergrondvariabele.SoortHulp];
        Leeftijd = indeling[Achtergrondvariabele.Leeftijdscategorie];
        Trajectstatus = indeling[Achtergrondvariabele.Trajectstatus];
        Zwaarte = indeling[Achtergrondvariabele.Zwaarte];
        Drempel = ronde.Drempel;
    }

    private IEnumerable<Achtergrondkeuze> Keuzes()
    {
        yield return new(Achtergrondvariabele.Gemeente, Gemeente ?? Nauwkeurigheid.Weggelaten);
        yield return new(Achtergrondvariabele.SoortHulp, SoortHulp ?? Nauwkeurigheid.Weggelaten);
        yield return new(Achtergrondvariabele.Leeftijdscategorie, Leeftijd ?? Nauwkeurigheid.Weggelaten);
        yield return new(Achtergrondvariabele.Trajectstatus, Trajectstatus ?? Nauwkeurigheid.Weggelaten);
        yield return new(Achtergrondvariabele.Zwaarte, Zwaarte ?? Nauwkeurigheid.Weggelaten);
    }
}

/// <summary>The faults of each field; what holds over time is the domain's.</summary>
public abstract class RondeveldenValidator<T> : AbstractValidator<T>
    where T : Rondevelden
{
    private const int JaarMin = 2015;

    protected RondeveldenValidator(TimeProvider clock)
    {
        var jaarMax = clock.Vandaag().Year + 2;
        RuleFor(v => v.Naam).NotEmpty().WithMessage("Geef de ronde een naam.")
            .MaximumLength(Ronde.NaamMax).WithMessage($"Maak de naam korter: hoogstens {Ronde.NaamMax} tekens.");
        RuleFor(v => v.Jaar).NotNull().WithMessage("Vul het jaar van het onderzoek in.")
            .InclusiveBetween(JaarMin, jaarMax).WithMessage($"Kies een jaar van {JaarMin} tot en met {jaarMax}.");
        RuleFor(v => v.Bereik).NotNull().WithMessage("Kies of de ronde voor de regio is of voor één gemeente.");
        RuleFor(v => v.Gemeentecode).Must(code => code is not null && Gemeenten.MetCode(code) is not null)
            .When(v => v.Bereik == Rondebereik.Lokaal).WithMessage("Kies de gemeente van deze ronde.");

        RuleFor(v => v.LijstJongere).Must((v, _) => v.LijstJongere is not null || v.LijstOuder is not null)
            .WithMessage("Kies een vragenlijst voor jongeren, voor ouders of voor allebei.");

        RuleFor(v => v.OpentOp).NotNull().WithMessage("Kies de eerste dag waarop mensen kunnen invullen.");
        RuleFor(v => v.SluitNa).NotNull().WithMessage("Kies de laatste dag waarop mensen kunnen invullen.");
        RuleFor(v => v.SluitNa).Must((v, dag) => dag > v.OpentOp).When(v => v is { OpentOp: not null, SluitNa: not null })
            .WithMessage(RondeRules.SluitenNaOpenen.Tekst);
        RuleFor(v => v.SluitNa).Must(dag => dag >= clock.Vandaag()).When(v => v.SluitNa is not null).WithMessage(RondeRules.SluitenInToekomst.Tekst);
        RuleFor(v => v.SluitNa).Must((v, dag) => dag!.Value.DayNumber - v.OpentOp!.Value.DayNumber <= Ronde.DuurMaxDagen)
            .When(v => v is { OpentOp: not null, SluitNa: not null }).WithMessage(RondeRules.NietTeLang.Tekst);
        RuleFor(v => v.Herinnering1).Must((v, _) => LopenOp(v.Herinneringsdagen()))
            .WithMessage("Vul hele dagen in van 1 of meer, elke herinnering later dan de vorige.");
        RuleFor(v => v.Afzender).NotEmpty().WithMessage("Vul de naam van de afzender in.")
            .MaximumLength(Ronde.AfzenderMax).WithMessage($"Maak de afzender korter: hoogstens {Ronde.AfzenderMax} tekens.");

        RuleFor(v => v.Anonimiteit).NotNull().WithMessage("Kies of er kenmerken meegaan met een antwoord.");
        RuleFor(v => v.Anonimiteit).Must((v, _) => v.Achtergrond().Count > 0).When(v => v.Anonimiteit == Anonimiteit.MetAchtergrond)
            .WithMessage("Kies minstens één kenmerk dat meegaat, of laat alle kenmerken weg.");
        RuleFor(v => v.Trajectstatus).NotEqual(Nauwkeurigheid.Grof).WithMessage("Kies of dit kenmerk meegaat.");
        RuleFor(v => v.Zwaarte).NotEqual(Nauwkeurigheid.Grof).WithMessage("Kies of dit kenmerk meegaat.");
        RuleFor(v => v.Drempel).NotNull().WithMessage("Vul in hoe groot een groep minstens moet zijn.")
            .InclusiveBetween(Ronde.DrempelMin, Ronde.DrempelMax).WithMessage(RondeRules.DrempelBinnenGrenzen.Tekst);
    }

    private static bool LopenOp(IReadOnlyList<int> dagen) =>
        dagen.All(dag => dag is > 0 and <= Ronde.DuurMaxDagen) && dagen.Zip(dagen.Skip(1)).All(paar => paar.First < paar.Second);
}
