using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Conventions;
using Participatie.Domain.Ervaringen;

namespace Participatie.Data.Ervaringen;

internal sealed class VragenlijstConfiguration : IEntityTypeConfiguration<Vragenlijst>
{
    public void Configure(EntityTypeBuilder<Vragenlijst> builder)
    {
        builder.ToTable("Vragenlijsten");
        builder.Property(l => l.Code).HasMaxLength(Vragenlijst.CodeMaximum);
        builder.Property(l => l.Naam).HasMaxLength(Vragenlijst.NaamMaximum);
        builder.HasIndex(l => l.Code).IsUnique();
        builder.Ignore(l => l.Concept).Ignore(l => l.LaatsteVast);
        builder.HasMany(l => l.Versies).WithOne().HasForeignKey(v => v.VragenlijstId);
        builder.Navigation(l => l.Versies).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class VragenlijstVersieConfiguration : IEntityTypeConfiguration<VragenlijstVersie>
{
    public void Configure(EntityTypeBuilder<VragenlijstVersie> builder)
    {
        builder.ToTable("VragenlijstVersies");
        builder.Property(v => v.Inhoud).HasConversion(
            inhoud => Lijstjson.Schrijven(inhoud), json => Lijstjson.Lezen(json), new JsonComparer<Lijstinhoud>(Lijstjson.Schrijven, Lijstjson.Lezen));
        builder.HasIndex(v => new { v.VragenlijstId, v.Nummer }).IsUnique();
    }
}
