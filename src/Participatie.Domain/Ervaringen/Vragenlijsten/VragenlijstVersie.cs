using Participatie.Domain.Shared;

namespace Participatie.Domain.Ervaringen;

public enum Versiestatus
{
    Concept,
    Vast,
}

/// <summary>One version of a questionnaire; changed only through its <see cref="Vragenlijst"/>.</summary>
public sealed class VragenlijstVersie : Entity
{
    private VragenlijstVersie() => Inhoud = null!;

    internal VragenlijstVersie(Guid vragenlijstId, int nummer, Lijstinhoud inhoud, DateTime nu)
    {
        VragenlijstId = vragenlijstId;
        Nummer = nummer;
        Inhoud = inhoud;
        GewijzigdOp = nu;
    }

    public Guid VragenlijstId { get; private init; }

    /// <summary>Counted from one within the questionnaire.</summary>
    public int Nummer { get; private init; }

    public Versiestatus Status { get; private set; }

    public Lijstinhoud Inhoud { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime GewijzigdOp { get; private set; }

    /// <summary>UTC; null while it is a concept.</summary>
    public DateTime? VastgesteldOp { get; private set; }

    /// <summary>UTC moment of the first ronde that took this version; from then on it never changes.</summary>
    public DateTime? GebruiktSinds { get; private set; }

    public bool IsConcept => Status == Versiestatus.Concept;

    public bool IsGebruikt => GebruiktSinds is not null;

    internal void InhoudWijzigen(Lijstinhoud inhoud, DateTime nu)
    {
        VragenlijstRules.GebruikteVersieBlijftGelijk.Eis(!IsGebruikt);
        VragenlijstRules.VasteVersieBlijftGelijk.Eis(IsConcept);
        Inhoud = inhoud;
        GewijzigdOp = nu;
    }

    internal void Vaststellen(DateTime nu)
    {
        VragenlijstRules.VasteVersieBlijftGelijk.Eis(IsConcept);
        VragenlijstRules.InhoudIsZonderFouten.Eis(!Lijstcontrole.HeeftFouten(Inhoud));
        Status = Versiestatus.Vast;
        VastgesteldOp = nu;
    }

    internal void Heropenen(DateTime nu)
    {
        VragenlijstRules.GebruikteVersieBlijftGelijk.Eis(!IsGebruikt);
        Status = Versiestatus.Concept;
        VastgesteldOp = null;
        GewijzigdOp = nu;
    }

    internal void Gebruiken(DateTime nu)
    {
        VragenlijstRules.AlleenVasteVersieInRonde.Eis(!IsConcept);
        GebruiktSinds ??= nu;
    }
}
