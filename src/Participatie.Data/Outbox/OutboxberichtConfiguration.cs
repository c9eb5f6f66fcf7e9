using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Outbox;

internal sealed class OutboxberichtConfiguration : IEntityTypeConfiguration<Outboxbericht>
{
    public void Configure(EntityTypeBuilder<Outboxbericht> builder)
    {
        builder.ToTable("Outboxberichten");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Soort).HasMaxLength(80);
        builder.Property(o => o.LaatsteFout).HasMaxLength(500);
        builder.HasIndex(o => new { o.BezorgdOp, o.NietVoor });
    }
}
