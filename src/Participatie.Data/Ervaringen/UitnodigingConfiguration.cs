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

        // Hashes are not linked to time: they are of secrets derived from a random key.
        builder.HasIndex(u => u.Tokenhash).IsUnique();
        builder.HasIndex(u => u.Codehash).IsUnique();
        builder.HasIndex(u => new { u.RondeId, u.Status, u.Kanaal, u.Herinneringen, u.UitgenodigdOp });
    }
}
