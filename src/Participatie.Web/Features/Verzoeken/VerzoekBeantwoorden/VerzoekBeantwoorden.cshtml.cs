using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;
using Participatie.Web.Infrastructure.Web.TagHelpers;

namespace Participatie.Web.Features.Verzoeken;

public sealed class VerzoekBeantwoordenPage(Links links) : Verzoekformulier<VerzoekBeantwoorden.Command>(links)
{
    public static IReadOnlyList<Optie> Keuzes { get; } =
    [
        new(nameof(VerzoekBeantwoorden.Antwoord.Aannemen), "Wij doen mee", "Daarna kan de raad een advies beginnen."),
        new(nameof(VerzoekBeantwoorden.Antwoord.Terugvragen), "Wij willen eerst nog iets weten", "Na het antwoord ligt het verzoek weer bij de raad."),
        new(nameof(VerzoekBeantwoorden.Antwoord.Weigeren), "Wij doen niet mee", "De raad zegt waarom."),
    ];

    protected override string Melding => Command.Keuze switch
    {
        VerzoekBeantwoorden.Antwoord.Aannemen => "Het verzoek is aangenomen.",
        VerzoekBeantwoorden.Antwoord.Weigeren => "Het verzoek is geweigerd.",
        _ => "De vraag is verstuurd.",
    };

    protected override IQuery<Verzoekkop> Vraag => new VerzoekBeantwoorden.Query(VerzoekId);
}
