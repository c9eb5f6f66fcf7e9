using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data;

/// <summary>A fact of this installation, by name; for example which hoofdsleutel its database belongs to.</summary>
public sealed class Instelling
{
    public const string Hoofdsleutel = "hoofdsleutel";

    public string Naam { get; init; } = "";

    public string Waarde { get; set; } = "";
}

internal sealed class InstellingConfiguration : IEntityTypeConfiguration<Instelling>
{
    public void Configure(EntityTypeBuilder<Instelling> builder)
    {
        builder.ToTable("Instellingen");
        builder.HasKey(i => i.Naam);
        builder.Property(i => i.Naam).HasMaxLength(60);
        builder.Property(i => i.Waarde).HasMaxLength(500);
    }
}
