using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;

namespace Participatie.Data.Ervaringen;

internal sealed class RondeConfiguration : IEntityTypeConfiguration<Ronde>
{
    public void Configure(EntityTypeBuilder<Ronde> builder)
    {
        builder.ToTable("Rondes");
        builder.Property(r => r.Naam).HasMaxLength(Ronde.NaamMax);
        builder.Property(r => r.Afzender).HasMaxLength(Ronde.AfzenderMax);
        builder.Property(r => r.Gemeentecode).HasMaxLength(4);
        builder.Ignore(r => r.Sleutels).Ignore(r => r.Indeling).Ignore(r => r.IsInrichtingVrij).Ignore(r => r.MagUitnodigen);
        builder.Property(r => r.Achtergrond).HasMaxLength(200).HasConversion(
            lijst => string.Join(',', lijst.Select(k => $"{k.Variabele}:{k.Nauwkeurigheid}")),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Keuze).ToList(),
            Gelijk<Achtergrondkeuze>());
        builder.Property(r => r.Herinneringsdagen).HasMaxLength(60).HasConversion(
            lijst => string.Join(',', lijst),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToList(),
            Gelijk<int>());
        builder.HasIndex(r => r.OrganisatieId);
        builder.HasIndex(r => r.Status);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(r => r.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(r => r.Lijsten, lijst =>
        {
            lijst.ToTable("Rondelijsten");
            lijst.WithOwner().HasForeignKey("RondeId");
            lijst.HasKey("RondeId", nameof(Rondelijst.Doelgroep));
            lijst.HasOne<VragenlijstVersie>().WithMany().HasForeignKey(l => l.VersieId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.OwnsMany(r => r.Verlengingen, verlenging =>
        {
            verlenging.ToTable("Rondeverlengingen");
            verlenging.WithOwner().HasForeignKey("RondeId");
            verlenging.HasKey("RondeId", nameof(Verlenging.Op));
            verlenging.Property(v => v.Reden).HasMaxLength(Ronde.RedenMax);
        });
        builder.Navigation(r => r.Lijsten).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(r => r.Verlengingen).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static Achtergrondkeuze Keuze(string text)
    {
        var delen = text.Split(':');
        return new(Enum.Parse<Achtergrondvariabele>(delen[0]), Enum.Parse<Nauwkeurigheid>(delen[1]));
    }

    private static ValueComparer<IReadOnlyList<T>> Gelijk<T>() => new(
        (left, right) => left!.SequenceEqual(right!), value => value.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)), value => value.ToList());
}
