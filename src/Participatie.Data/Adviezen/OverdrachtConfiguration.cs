using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Conventions;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;

namespace Participatie.Data.Adviezen;

internal sealed class OverdrachtConfiguration : IEntityTypeConfiguration<Overdracht>
{
    public void Configure(EntityTypeBuilder<Overdracht> builder)
    {
        builder.ToTable("Overdrachten");
        builder.Property(o => o.VanNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.Property(o => o.NaarNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.Property(o => o.DoorNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.Property(o => o.Briefing).HasMaxLength(Overdracht.BriefingMax);
        builder.Property(o => o.AdresseringIds).AlsJson();
        builder.HasIndex(o => new { o.OrganisatieId, o.Op });
        builder.HasIndex(o => o.NaarId);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(o => o.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OordeelconceptConfiguration : IEntityTypeConfiguration<Oordeelconcept>
{
    public void Configure(EntityTypeBuilder<Oordeelconcept> builder)
    {
        builder.ToTable("Oordeelconcepten");
        builder.Property(o => o.Reden).HasMaxLength(Oordeel.RedenMax);
        builder.Property(o => o.DoorNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.HasIndex(o => o.AdresseringId).IsUnique();
        builder.HasOne<Adressering>().WithMany().HasForeignKey(o => o.AdresseringId);
    }
}
