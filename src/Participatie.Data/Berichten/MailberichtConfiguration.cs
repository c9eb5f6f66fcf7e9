using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Domain.Berichten;

namespace Participatie.Data.Berichten;

internal sealed class MailberichtConfiguration : IEntityTypeConfiguration<Mailbericht>
{
    public void Configure(EntityTypeBuilder<Mailbericht> builder)
    {
        builder.ToTable("Mailberichten");
        builder.Property(m => m.Sleutel).HasMaxLength(Mailbericht.SleutelMax);
        builder.Property(m => m.Aan).HasMaxLength(Mailbericht.AdresMax);
        builder.Property(m => m.Afzendernaam).HasMaxLength(100);
        builder.Property(m => m.Onderwerp).HasMaxLength(Mailbericht.OnderwerpMax);
        builder.Property(m => m.Afmeldlink).HasMaxLength(500);
        builder.Property(m => m.LaatsteFout).HasMaxLength(Mailbericht.FoutMax);
        builder.HasIndex(m => m.Sleutel).IsUnique();
        // What is due is found by this index, however many mails were ever sent.
        builder.HasIndex(m => new { m.Status, m.NietVoor });
        builder.HasIndex(m => m.RondeId);
    }
}
