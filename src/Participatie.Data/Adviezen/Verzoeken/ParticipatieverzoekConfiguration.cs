using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Conventions;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;

namespace Participatie.Data.Adviezen;

internal sealed class ParticipatieverzoekConfiguration : IEntityTypeConfiguration<Participatieverzoek>
{
    public void Configure(EntityTypeBuilder<Participatieverzoek> builder)
    {
        builder.ToTable("Participatieverzoeken");
        builder.Property(v => v.Onderwerp).HasMaxLength(Participatieverzoek.OnderwerpMax);
        builder.Property(v => v.Doel).HasMaxLength(Participatieverzoek.DoelMax);
        builder.Property(v => v.Kaders).HasMaxLength(Participatieverzoek.KadersMax);
        builder.Property(v => v.Tegenprestatie).HasMaxLength(Participatieverzoek.TegenprestatieMax);
        builder.Property(v => v.Contact).HasMaxLength(Participatieverzoek.ContactMax);
        builder.Property(v => v.Opties).AlsJson();
        builder.Property(v => v.Stappen).AlsJson();
        builder.Property(v => v.Keuze!).AlsJson();
        builder.Navigation(v => v.Termijnen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(v => new { v.RaadId, v.Status });
        builder.HasIndex(v => new { v.OrganisatieId, v.Status });
        builder.HasOne<Raad>().WithMany().HasForeignKey(v => v.RaadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(v => v.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
    }
}
