namespace Participatie.Domain.Ervaringen;

/// <summary>A part of a <see cref="Lijn"/>.</summary>
/// <param name="Rij">The row it is shown in.</param>
/// <param name="Cijfers">The figures for the question at hand.</param>
/// <param name="Deelnemers">Everybody in the group, whether or not they answered this question.</param>
/// <param name="HeeftBekendeGrootte">The audience knows how many people are in the group.</param>
/// <param name="IsBekend">The audience has these figures from an earlier publication.</param>
internal sealed record Lijndeel(Rijsleutel Rij, Cijfers Cijfers, int Deelnemers, bool HeeftBekendeGrootte, bool IsBekend);

/// <summary>
/// A total and the parts that add up to it, for one question. Total minus shown parts is all that can be learnt of the hidden
/// parts together, their <em>rest</em>; so the rest itself must stand as if it were a shown group.
/// </summary>
/// <param name="Vraag">The question at hand.</param>
/// <param name="Delen">All parts, shown or hidden.</param>
/// <param name="Drempel">Fewest people that may be known together.</param>
/// <param name="MagEensgezind">Whether a group in which everybody answers the same may be known.</param>
/// <param name="MagGroeien">What earlier publications say of these shown parts; see <see cref="EerderePublicatie.RestIsVeilig"/>.</param>
internal sealed record Lijn(
    TelVraag Vraag, IReadOnlyList<Lijndeel> Delen, int Drempel, bool MagEensgezind, Func<IEnumerable<Lijndeel>, bool> MagGroeien)
{
    /// <summary>Not to be shown in itself: too few people, or all of one mind.</summary>
    public bool IsGevoelig(Lijndeel deel) => deel.Cijfers.N < Drempel || (!MagEensgezind && deel.Cijfers.IsEensgezind);

    /// <summary>
    /// Adds parts to the hidden ones until <see cref="IsVeilig"/>: the smallest that suffices by itself, else the smallest, and again.
    /// Ends at the latest with every part hidden, when no more is known than the total.
    /// </summary>
    public void Aanvullen(HashSet<Rijsleutel> verborgen)
    {
        while (!IsVeilig(verborgen))
        {
            var kandidaten = Delen.Where(deel => !verborgen.Contains(deel.Rij)).OrderBy(deel => deel.Cijfers.N).ToList();
            if (kandidaten.Count == 0)
            {
                return;
            }

            verborgen.Add((kandidaten.Find(deel => IsVeilig(new HashSet<Rijsleutel>(verborgen) { deel.Rij })) ?? kandidaten[0]).Rij);
        }
    }

    /// <summary>
    /// The hidden parts hold enough people, in more than one part, and no answer need be of a sensitive one.
    /// A part that is hidden only to cover for another needs no cover itself.
    /// </summary>
    public bool IsVeilig(IReadOnlySet<Rijsleutel> verborgen)
    {
        var geheim = Delen.Where(deel => verborgen.Contains(deel.Rij) && !deel.IsBekend).ToList();
        if (!MagGroeien(Delen.Where(deel => !verborgen.Contains(deel.Rij))))
        {
            return false;
        }

        if (geheim.Count == 0)
        {
            return true;
        }

        var rest = Cijfers.Som(geheim.Select(deel => deel.Cijfers), Vraag.Categorieen);
        return geheim.Count > 1
            && rest.N >= Drempel
            && (MagEensgezind || !rest.IsEensgezind)
            && geheim.TrueForAll(deel => !LijdtOnderBekendeGrootte(deel) || KanZonder(deel, geheim, rest));
    }

    private bool LijdtOnderBekendeGrootte(Lijndeel deel) =>
        Vraag.Soort != TelSoort.Deelname && deel.HeeftBekendeGrootte && IsGevoelig(deel);

    /// <summary>
    /// The size of <paramref name="deel"/> is known, so its answers must fit among the other hidden parts, category by category.
    /// If they do not, some of them are certainly its own.
    /// </summary>
    private static bool KanZonder(Lijndeel deel, List<Lijndeel> geheim, Cijfers rest)
    {
        var plaats = geheim.Where(ander => ander != deel).Sum(ander => ander.Deelnemers);
        return rest.Aantallen.All(aantal => aantal <= plaats);
    }
}
