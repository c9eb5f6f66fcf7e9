using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Domain.Ervaringen;

namespace Participatie.Data.Ervaringen;

internal sealed class UitnodigingConfiguration : IEntityTypeConfiguration<Uitnodiging>
{
    public void Configure(EntityTypeBuilder<Uitnodiging> builder)
    {
        builder.ToTable("Uitnodigingen");
        builder.Property(u => u.EMail).HasMaxLength(Uitnodiging.EMailMax);
        builder.Property(u => u.Aanhef).HasMaxLength(Uitnodiging.AdresregelMax);
        builder.Property(u => u.Straat).HasMaxLength(Uitnodiging.AdresregelMax);
        builder.Property(u => u.Postcode).HasMaxLength(7);
        builder.Property(u => u.Plaats).HasMaxLength(Uitnodiging.AdresregelMax);
        builder.Property(u => u.Gemeentecode).HasMaxLength(4);
        builder.Property(u => u.Taal).HasMaxLength(2);
        builder.Property(u => u.Tokenhash).HasMaxLength(Geheimhash.Lengte);
        builder.Property(u => u.Codehash).HasMaxLength(Geheimhash.Lengte);
        builder.HasOne<Ronde>().WithMany().HasForeignKey(u => u.RondeId);

        // A batch that was read while somebody answered must not write the old status over the flag.
        builder.Property(u => u.Status).IsConcurrencyToken();

        // Until an import is whole, none of its rows exists for anybody (docs/adr/0008).
        builder.HasQueryFilter(u => u.ImportId == null);
        builder.HasIndex(u => new { u.RondeId, u.Id });
        builder.HasIndex(u => u.ImportId).HasFilter("\"ImportId\" IS NOT NULL");
        builder.HasIndex(u => u.BrievenpartijId).HasFilter("\"BrievenpartijId\" IS NOT NULL");

        // Hashes are not linked to time: they are of secrets derived from a random key.
        builder.HasIndex(u => u.Tokenhash).IsUnique();
        builder.HasIndex(u => u.Codehash).IsUnique();
        builder.HasIndex(u => new { u.RondeId, u.Status, u.Kanaal, u.Herinneringen, u.UitgenodigdOp });
    }
}

internal sealed class UitnodigingenimportConfiguration : IEntityTypeConfiguration<Uitnodigingenimport>
{
    public void Configure(EntityTypeBuilder<Uitnodigingenimport> builder)
    {
        builder.ToTable("Uitnodigingenimports");
        builder.Ignore(i => i.Uitslag);
        builder.Property(i => i.Koppeling).HasMaxLength(1000);
        builder.HasIndex(i => new { i.RondeId, i.Fase });
        builder.HasOne<Ronde>().WithMany().HasForeignKey(i => i.RondeId);
    }
}

internal sealed class BrievenpartijConfiguration : IEntityTypeConfiguration<Brievenpartij>
{
    public void Configure(EntityTypeBuilder<Brievenpartij> builder)
    {
        builder.ToTable("Brievenpartijen");
        builder.Property(p => p.Retouradres).HasMaxLength(Brievenpartij.RetouradresMax);
        builder.Property(p => p.Contact).HasMaxLength(Brievenpartij.ContactMax);
        builder.HasIndex(p => p.RondeId);
        builder.HasIndex(p => p.BestandenWegOp);
        builder.HasOne<Ronde>().WithMany().HasForeignKey(p => p.RondeId);
    }
}
