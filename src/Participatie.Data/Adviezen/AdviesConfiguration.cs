using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Conventions;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;

namespace Participatie.Data.Adviezen;

internal sealed class AdviesConfiguration : IEntityTypeConfiguration<Advies>
{
    public void Configure(EntityTypeBuilder<Advies> builder)
    {
        builder.ToTable("Adviezen");
        builder.Property(a => a.Titel).HasMaxLength(Advies.TitelMax);
        builder.Property(a => a.Kenmerk).HasMaxLength(Advies.KenmerkMax);
        builder.Property(a => a.Vingerafdruk).HasMaxLength(64);
        builder.Property(a => a.Besluit!).AlsJson();
        builder.HasIndex(a => a.Kenmerk).IsUnique();
        builder.HasIndex(a => new { a.RaadId, a.Jaar, a.Volgnummer }).IsUnique();

        // Lists go from new to old; what is not yet public is told apart without reading the row.
        builder.HasIndex(a => new { a.VerstuurdOp, a.OpenbaarVanaf });
        builder.HasIndex(a => new { a.RaadId, a.VerstuurdOp });
        builder.HasIndex(a => new { a.RaadId, a.BegonnenOp });
        builder.HasIndex(a => a.OpenbaarVanaf);
        builder.HasIndex(a => a.VerzoekId);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(a => a.RaadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Versies).WithOne().HasForeignKey(v => v.AdviesId);
        builder.HasMany(a => a.Aanbevelingen).WithOne().HasForeignKey(a => a.AdviesId);
        builder.HasMany(a => a.Gebeurtenissen).WithOne().HasForeignKey(g => g.AdviesId);
        builder.Navigation(a => a.Versies).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(a => a.Aanbevelingen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(a => a.Gebeurtenissen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(a => a.Themas, thema =>
        {
            thema.ToTable("Adviesthemas");
            thema.WithOwner().HasForeignKey("AdviesId");
            thema.HasKey("AdviesId", nameof(Themakoppeling.Thema));
            thema.HasIndex(t => t.Thema);
        });
        builder.Navigation(a => a.Themas).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class AdviesversieConfiguration : IEntityTypeConfiguration<Adviesversie>
{
    public void Configure(EntityTypeBuilder<Adviesversie> builder)
    {
        builder.ToTable("Adviesversies");
        builder.Property(v => v.Inhoud).AlsJson();
        builder.Property(v => v.AuteurNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.HasIndex(v => new { v.AdviesId, v.Nummer }).IsUnique();
    }
}

internal sealed class AanbevelingConfiguration : IEntityTypeConfiguration<Aanbeveling>
{
    public void Configure(EntityTypeBuilder<Aanbeveling> builder)
    {
        builder.ToTable("Aanbevelingen");
        builder.Property(a => a.Kop).HasMaxLength(Aanbeveling.KopMax);
        builder.Property(a => a.Tekst).HasMaxLength(Aanbeveling.TekstMax);
        builder.HasIndex(a => new { a.AdviesId, a.Nummer }).IsUnique();
    }
}

internal sealed class GebeurtenisConfiguration : IEntityTypeConfiguration<Gebeurtenis>
{
    public void Configure(EntityTypeBuilder<Gebeurtenis> builder)
    {
        builder.ToTable("Adviesgebeurtenissen");
        builder.Property(g => g.ActorNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.Property(g => g.Toelichting).HasMaxLength(Gebeurtenis.ToelichtingMax);
        builder.HasIndex(g => new { g.AdviesId, g.Dag });
        builder.HasIndex(g => g.AdresseringId);
        builder.HasIndex(g => new { g.Zicht, g.Op });
    }
}
