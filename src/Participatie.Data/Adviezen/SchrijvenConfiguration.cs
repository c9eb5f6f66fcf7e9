using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Accounts;
using Participatie.Domain.Adviezen;

namespace Participatie.Data.Adviezen;

internal sealed class OpmerkingConfiguration : IEntityTypeConfiguration<Opmerking>
{
    public void Configure(EntityTypeBuilder<Opmerking> builder)
    {
        builder.ToTable("Opmerkingen");
        builder.Property(o => o.Tekst).HasMaxLength(Opmerking.TekstMax);
        builder.Property(o => o.DoorNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.Property(o => o.AfgehandeldDoorNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.HasIndex(o => o.AdviesId);
        builder.HasOne<Advies>().WithMany().HasForeignKey(o => o.AdviesId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class BijlageConfiguration : IEntityTypeConfiguration<Bijlage>
{
    public void Configure(EntityTypeBuilder<Bijlage> builder)
    {
        builder.ToTable("Bijlagen");
        builder.Property(b => b.Naam).HasMaxLength(Bijlage.NaamMax);
        builder.Property(b => b.Sha256).HasMaxLength(64);
        builder.Property(b => b.DoorNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.HasIndex(b => b.AdviesId);
        builder.HasIndex(b => b.ToezeggingId);
        builder.HasOne<Advies>().WithMany().HasForeignKey(b => b.AdviesId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AntwoordlinkConfiguration : IEntityTypeConfiguration<Antwoordlink>
{
    public void Configure(EntityTypeBuilder<Antwoordlink> builder)
    {
        builder.ToTable("Antwoordlinks");
        builder.Property(l => l.Naam).HasMaxLength(Adressering.NaamMax);
        builder.Property(l => l.Email).HasMaxLength(Adressering.EmailMax);
        builder.Property(l => l.Tokenhash).HasMaxLength(32);
        builder.HasIndex(l => l.Tokenhash).IsUnique();
        builder.HasIndex(l => l.AdresseringId);
        builder.HasOne<Adressering>().WithMany().HasForeignKey(l => l.AdresseringId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AntwoordcodeConfiguration : IEntityTypeConfiguration<Antwoordcode>
{
    public void Configure(EntityTypeBuilder<Antwoordcode> builder)
    {
        builder.ToTable("Antwoordcodes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Codehash).HasMaxLength(32);
        builder.HasIndex(c => new { c.LinkId, c.GeldigTot });
    }
}
