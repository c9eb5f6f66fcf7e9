using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Conventions;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Termijnen;

namespace Participatie.Data.Termijnen;

internal sealed class TermijnConfiguration : IEntityTypeConfiguration<Termijn>
{
    public void Configure(EntityTypeBuilder<Termijn> builder)
    {
        builder.ToTable("Termijnen");
        builder.Property(t => t.Regels).AlsJson();
        builder.Property(t => t.Opschortingen).AlsJson();
        builder.Property(t => t.Verlengingen).AlsJson();
        builder.Ignore(t => t.IsOpen).Ignore(t => t.StilTotEnMet);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(t => t.PartijId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Adressering>().WithMany(a => a.Termijnen).HasForeignKey(t => t.AdresseringId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Participatieverzoek>().WithMany(v => v.Termijnen).HasForeignKey(t => t.VerzoekId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.Herinneringen).WithOne().HasForeignKey(h => h.TermijnId);
        builder.Navigation(t => t.Herinneringen).UsePropertyAccessMode(PropertyAccessMode.Field);

        // What is due is found by one of these; a term that is done is in none of their ranges.
        builder.HasIndex(t => t.VolgendeTredeOp);
        builder.HasIndex(t => new { t.Status, t.Uiterlijk });
        builder.HasIndex(t => new { t.PartijId, t.Status, t.Uiterlijk });
        builder.HasIndex(t => t.AdresseringId);
        builder.HasIndex(t => t.VerzoekId);
    }
}

internal sealed class HerinneringConfiguration : IEntityTypeConfiguration<Herinnering>
{
    public void Configure(EntityTypeBuilder<Herinnering> builder)
    {
        builder.ToTable("Herinneringen");
        builder.HasIndex(h => new { h.TermijnId, h.Trede, h.VoorDatum }).IsUnique();
    }
}

internal sealed class TermijnregelingConfiguration : IEntityTypeConfiguration<Termijnregeling>
{
    public void Configure(EntityTypeBuilder<Termijnregeling> builder)
    {
        builder.ToTable("Termijnregelingen");
        builder.Property(r => r.Regels).AlsJson();
        builder.HasIndex(r => new { r.OrganisatieId, r.Soort });
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(r => r.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GelijkgesteldeDagConfiguration : IEntityTypeConfiguration<GelijkgesteldeDag>
{
    public void Configure(EntityTypeBuilder<GelijkgesteldeDag> builder)
    {
        builder.ToTable("GelijkgesteldeDagen");
        builder.Property(d => d.Naam).HasMaxLength(GelijkgesteldeDag.NaamMax);
        builder.Property(d => d.Besluit).HasMaxLength(GelijkgesteldeDag.BesluitMax);
        builder.HasIndex(d => d.Dag).IsUnique();
    }
}
