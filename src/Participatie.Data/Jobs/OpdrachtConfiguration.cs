using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Jobs;

internal sealed class OpdrachtConfiguration : IEntityTypeConfiguration<Opdracht>
{
    public void Configure(EntityTypeBuilder<Opdracht> builder)
    {
        builder.ToTable("Opdrachten");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Soort).HasMaxLength(80);
        builder.Property(o => o.Melding).HasMaxLength(Opdracht.MeldingMax);
        builder.HasIndex(o => new { o.Status, o.BezetTot });
        builder.HasIndex(o => new { o.OnderwerpId, o.Soort });
    }
}
