using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Domain.Adviezen;

namespace Participatie.Data.Adviezen;

internal sealed class ZoekwoordConfiguration : IEntityTypeConfiguration<Zoekwoord>
{
    public void Configure(EntityTypeBuilder<Zoekwoord> builder)
    {
        builder.ToTable("Zoekwoorden");
        builder.HasKey(z => new { z.Woord, z.AdviesId });
        builder.Property(z => z.Woord).HasMaxLength(Zoekwoord.WoordMax);
        builder.HasIndex(z => z.AdviesId);
        builder.HasOne<Advies>().WithMany().HasForeignKey(z => z.AdviesId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class VolgerConfiguration : IEntityTypeConfiguration<Volger>
{
    public void Configure(EntityTypeBuilder<Volger> builder)
    {
        builder.ToTable("Volgers");
        builder.Property(v => v.Email).HasMaxLength(Volger.EmailMax);
        builder.Property(v => v.Taal).HasMaxLength(Volger.TaalMax);
        builder.Property(v => v.Tokenhash).HasMaxLength(32);
        builder.HasIndex(v => new { v.Email, v.Bereik, v.DoelId }).IsUnique();
        builder.HasIndex(v => v.Tokenhash).IsUnique();
        builder.HasIndex(v => v.AangevraagdOp);
    }
}
