using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>Somebody who is in: the invitation, the ronde, and the answers so far.</summary>
public sealed record Invuller(Toegang Toegang, Uitnodigingstand Stand, OpenRonde Ronde, Uitnodigingsgeheim Geheim, Antwoordblad Blad)
{
    public Lijstinhoud Inhoud => Ronde.Lijst(Stand.Doelgroep);

    public Taal Taal => Inhoud.Taal(Toegang.Taal);

    public Aanspreking Aanspreking => new(Taal.Code, Stand.Doelgroep);
}

/// <summary>
/// The counter at which people show their link or code, take up their draft and hand in their form; for the pages of filling in. Its writes go through
/// the <see cref="Inwerper"/> and not through the pipeline of commands, for the reason given there.
/// </summary>
public sealed partial class Invulbalie(
    Uitnodigingstanden standen, Rondekast kast, Inwerper inwerper, Geheimhash hash, TimeProvider clock, ILogger<Invulbalie> logger)
{
    public Task<Uitnodigingstand?> ZoekenAsync(Uitnodigingstoken token, CancellationToken cancellationToken) => standen.MetTokenAsync(hash.Van(token), cancellationToken);

    public Task<Uitnodigingstand?> ZoekenAsync(Uitnodigingscode code, CancellationToken cancellationToken) => standen.MetCodeAsync(hash.Van(code), cancellationToken);

    public Task<Uitnodigingstand?> ZoekenAsync(Toegang toegang, CancellationToken cancellationToken) => standen.MetIdAsync(toegang.UitnodigingId, cancellationToken);

    /// <summary>Whether this invitation lets somebody in today.</summary>
    public Toegangsuitkomst Beoordelen(Uitnodigingstand? stand)
    {
        var uitkomst = stand?.Uitkomst(clock.Vandaag()) ?? Toegangsuitkomst.Onbekend;
        if (stand is not null && uitkomst == Toegangsuitkomst.Gesloten)
        {
            kast.Vergeten(stand.RondeId);
        }

        return uitkomst;
    }

    /// <summary>Lets somebody in; larger letters that were chosen on this browser stay.</summary>
    public Toegang Toelaten(Uitnodigingstand stand, string? taal, bool groter) => new(
        stand.RondeId, stand.Id, stand.Poging, stand.Doelgroep, taal ?? stand.Taal, groter, clock.Nu() + Toegang.Duur, stand.SluitNa);

    /// <summary>Opens the draft of somebody whom <see cref="Beoordelen"/> let in.</summary>
    public async Task<Invuller> BinnenAsync(Toegang toegang, Uitnodigingstand stand)
    {
        var ronde = await kast.VanAsync(stand.RondeId);
        var geheim = ronde.Toegangssleutel.Geheim(stand.Id, stand.Poging);
        return new Invuller(toegang, stand, ronde, geheim, Openen(ronde, geheim, stand.Concept));
    }

    /// <summary>Returns when the draft is on disk.</summary>
    public Task<Inworp> BewarenAsync(Invuller invuller, Antwoordblad blad, CancellationToken cancellationToken) => inwerper.ConceptBewarenAsync(
        invuller.Stand.RondeId, invuller.Stand.Id, invuller.Ronde.Kluis.Verzegelen(invuller.Geheim, blad.Schrijven()), cancellationToken);

    /// <summary>Seals the answers that count, with no more of the background than the ronde lets go along, and drops the envelop in the bus.</summary>
    /// <param name="invuller">Who sends.</param>
    /// <param name="invulling">Complete.</param>
    /// <param name="cancellationToken">The request's end.</param>
    public Task<Inworp> VersturenAsync(Invuller invuller, Invulling invulling, CancellationToken cancellationToken)
    {
        if (!invulling.IsCompleet)
        {
            throw new ArgumentException("The form is not complete.", nameof(invulling));
        }

        var stand = invuller.Stand;
        var formulier = new Formulier(stand.Doelgroep, invuller.Ronde.Indeling.Groepen(stand.Achtergrond), invulling.ZonderVerborgen());
        return inwerper.InwerpenAsync(stand.RondeId, stand.Id, invuller.Ronde.Verzegelaar.Verzegelen(formulier.Schrijven()), cancellationToken);
    }

    private Antwoordblad Openen(OpenRonde ronde, Uitnodigingsgeheim geheim, byte[]? concept)
    {
        if (concept is null)
        {
            return Antwoordblad.Leeg;
        }

        try
        {
            return Antwoordblad.Lezen(ronde.Kluis.Openen(geheim, concept));
        }
        catch (VerbrokenZegelException exception)
        {
            // Beginning anew is worse than going on, but better than never getting in again.
            LogConceptVerloren(logger, exception);
            return Antwoordblad.Leeg;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A draft could not be opened; its owner starts with an empty form")]
    private static partial void LogConceptVerloren(ILogger logger, Exception exception);
}
