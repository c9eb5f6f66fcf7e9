using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Domain.Ervaringen;

namespace Participatie.Data.Ervaringen;

internal sealed class BusenvelopConfiguration : IEntityTypeConfiguration<Busenvelop>
{
    public void Configure(EntityTypeBuilder<Busenvelop> builder)
    {
        builder.ToTable("Busenveloppen");

        // The random key is the row id itself: a text key would keep the order of arrival in a hidden one.
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasIndex(e => e.RondeId);
    }
}

internal sealed class ConceptConfiguration : IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.ToTable("Concepten");
        builder.HasKey(c => c.UitnodigingId);
        builder.HasIndex(c => c.RondeId);
    }
}

internal sealed class DagtellingConfiguration : IEntityTypeConfiguration<Dagtelling>
{
    public void Configure(EntityTypeBuilder<Dagtelling> builder)
    {
        builder.ToTable("Dagtellingen");
        builder.HasKey(d => new { d.RondeId, d.Dag });
    }
}

internal sealed class AntwoordformulierConfiguration : IEntityTypeConfiguration<Antwoordformulier>
{
    public void Configure(EntityTypeBuilder<Antwoordformulier> builder)
    {
        builder.ToTable("Antwoordformulieren");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.RondeId);
    }
}

internal sealed class OpenAntwoordConfiguration : IEntityTypeConfiguration<OpenAntwoord>
{
    public void Configure(EntityTypeBuilder<OpenAntwoord> builder)
    {
        builder.ToTable("OpenAntwoorden");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Vraagcode).HasMaxLength(60);
        builder.HasIndex(a => a.RondeId);
    }
}

internal sealed class BusopeningConfiguration : IEntityTypeConfiguration<Busopening>
{
    public void Configure(EntityTypeBuilder<Busopening> builder)
    {
        builder.ToTable("Busopeningen");
        builder.HasKey(b => b.RondeId);
    }
}

internal sealed class PublicatieConfiguration : IEntityTypeConfiguration<Publicatie>
{
    public void Configure(EntityTypeBuilder<Publicatie> builder)
    {
        builder.ToTable("Publicaties");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => new { p.RondeId, p.Nummer }).IsUnique();
    }
}
