using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Domain.Ervaringen;

namespace Participatie.Data.Ervaringen;

internal sealed class PublicatievoorstelConfiguration : IEntityTypeConfiguration<Publicatievoorstel>
{
    public void Configure(EntityTypeBuilder<Publicatievoorstel> builder)
    {
        builder.ToTable("Publicatievoorstellen");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => v.RondeId).IsUnique();
    }
}

internal sealed class VervolgstapConfiguration : IEntityTypeConfiguration<Vervolgstap>
{
    public void Configure(EntityTypeBuilder<Vervolgstap> builder)
    {
        builder.ToTable("Vervolgstappen");
        builder.Property(s => s.Titel).HasMaxLength(Vervolgstap.TitelMax);
        builder.Property(s => s.Periode).HasMaxLength(Vervolgstap.PeriodeMax);
        builder.Property(s => s.TekstJongeren).HasMaxLength(Vervolgstap.TekstMax);
        builder.Property(s => s.TekstVolwassenen).HasMaxLength(Vervolgstap.TekstMax);
        builder.Property(s => s.DoorWie).HasMaxLength(Vervolgstap.WieMax);
        builder.Property(s => s.Raad).HasMaxLength(Vervolgstap.WieMax);
        builder.Property(s => s.Raadsoordeel).HasMaxLength(Vervolgstap.TekstMax);
        builder.HasIndex(s => s.RondeId);
    }
}

internal sealed class BevindingreactieConfiguration : IEntityTypeConfiguration<Bevindingreactie>
{
    public void Configure(EntityTypeBuilder<Bevindingreactie> builder)
    {
        builder.ToTable("Bevindingreacties");
        builder.Property(r => r.Vraagcode).HasMaxLength(60);
        builder.Property(r => r.Raad).HasMaxLength(Bevindingreactie.RaadMax);
        builder.Property(r => r.Tekst).HasMaxLength(Bevindingreactie.TekstMax);
        builder.HasIndex(r => r.RondeId);
    }
}
