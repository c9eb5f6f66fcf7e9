using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Accounts;
using Participatie.Domain.Organisaties;

namespace Participatie.Data.Organisaties;

internal sealed class OrganisatieConfiguration : IEntityTypeConfiguration<Organisatie>
{
    public void Configure(EntityTypeBuilder<Organisatie> builder)
    {
        builder.ToTable("Organisaties");
        builder.Property(o => o.Naam).HasMaxLength(Organisatie.NaamMax);
        builder.Property(o => o.Label).HasMaxLength(Organisatie.LabelMax);
        builder.Property(o => o.Gemeentecode).HasMaxLength(4);
        builder.HasIndex(o => o.Naam).IsUnique();
    }
}

internal sealed class RoltoekenningConfiguration : IEntityTypeConfiguration<Roltoekenning>
{
    public void Configure(EntityTypeBuilder<Roltoekenning> builder)
    {
        builder.ToTable("Roltoekenningen");
        builder.HasIndex(r => r.AccountId);
        builder.HasIndex(r => new { r.OrganisatieId, r.Rol });
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(r => r.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
    }
}
