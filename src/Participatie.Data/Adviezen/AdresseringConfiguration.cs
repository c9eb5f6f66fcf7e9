using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Conventions;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;

namespace Participatie.Data.Adviezen;

internal sealed class AdresseringConfiguration : IEntityTypeConfiguration<Adressering>
{
    public void Configure(EntityTypeBuilder<Adressering> builder)
    {
        builder.ToTable("Adresseringen");
        builder.Property(a => a.Plichten).AlsJson();
        builder.Property(a => a.ContactNaam).HasMaxLength(Adressering.NaamMax);
        builder.Property(a => a.ContactEmail).HasMaxLength(Adressering.EmailMax);
        builder.Ignore(a => a.HuidigeReactie).Ignore(a => a.VraagtAntwoord).Ignore(a => a.IsKlaar).Ignore(a => a.Beloofd);
        builder.HasIndex(a => new { a.AdviesId, a.OrganisatieId }).IsUnique();
        builder.HasIndex(a => new { a.OrganisatieId, a.Status });
        builder.HasIndex(a => new { a.OrganisatieId, a.VerstuurdOp });
        builder.HasIndex(a => new { a.RaadId, a.Status });
        builder.HasIndex(a => a.ContactId);
        builder.HasOne<Advies>().WithMany().HasForeignKey(a => a.AdviesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(a => a.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Reacties).WithOne().HasForeignKey(r => r.AdresseringId);
        builder.HasMany(a => a.Toezeggingen).WithOne().HasForeignKey(t => t.AdresseringId);
        builder.HasMany(a => a.Oordelen).WithOne().HasForeignKey(o => o.AdresseringId);
        builder.HasMany(a => a.Gebeurtenissen).WithOne().HasForeignKey(g => g.AdresseringId);
        builder.Navigation(a => a.Termijnen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(a => a.Reacties).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(a => a.Toezeggingen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(a => a.Oordelen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(a => a.Gebeurtenissen).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class ReactieConfiguration : IEntityTypeConfiguration<Reactie>
{
    public void Configure(EntityTypeBuilder<Reactie> builder)
    {
        builder.ToTable("Reacties");
        builder.Property(r => r.FormeleTekst).HasMaxLength(Reactie.TekstMax);
        builder.Property(r => r.GewoneTekst).HasMaxLength(Reactie.TekstMax);
        builder.Property(r => r.OpstellerNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.Property(r => r.GoedkeurderNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.Property(r => r.Teruggeefreden).HasMaxLength(Reactie.RedenMax);
        builder.Property(r => r.SchrijverIds).AlsJson();
        builder.Property(r => r.Aangeboden!).AlsJson();
        builder.Property(r => r.EerderAangeboden!).AlsJson();

        // Two who save the same draft at once: the second is told.
        builder.Property(r => r.Opslag).IsConcurrencyToken();
        builder.HasIndex(r => new { r.AdresseringId, r.Ronde }).IsUnique();
        builder.HasMany(r => r.Antwoorden).WithOne().HasForeignKey(a => a.ReactieId);
        builder.HasMany(r => r.Internadviezen).WithOne().HasForeignKey(a => a.ReactieId);
        builder.Navigation(r => r.Antwoorden).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(r => r.Internadviezen).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class AanbevelingantwoordConfiguration : IEntityTypeConfiguration<Aanbevelingantwoord>
{
    public void Configure(EntityTypeBuilder<Aanbevelingantwoord> builder)
    {
        builder.ToTable("Aanbevelingantwoorden");
        builder.Property(a => a.Motivering).HasMaxLength(Aanbevelingantwoord.MotiveringMax);
        builder.Property(a => a.DoorverwezenNaar).HasMaxLength(Aanbevelingantwoord.NaarMax);
        builder.Property(a => a.Wat).HasMaxLength(Toezegging.WatMax);
        builder.Property(a => a.Wie).HasMaxLength(Toezegging.WieMax);
        builder.HasIndex(a => new { a.ReactieId, a.AanbevelingId }).IsUnique();
    }
}

internal sealed class InternadviesConfiguration : IEntityTypeConfiguration<Internadvies>
{
    public void Configure(EntityTypeBuilder<Internadvies> builder)
    {
        builder.ToTable("Internadviezen");
        builder.Property(a => a.Vraag).HasMaxLength(Internadvies.TekstMax);
        builder.Property(a => a.Antwoord).HasMaxLength(Internadvies.TekstMax);
        builder.Property(a => a.GevraagdAanNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.Property(a => a.GevraagdDoorNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.HasIndex(a => a.ReactieId);
        builder.HasIndex(a => a.GevraagdAanId);
    }
}

internal sealed class ToezeggingConfiguration : IEntityTypeConfiguration<Toezegging>
{
    public void Configure(EntityTypeBuilder<Toezegging> builder)
    {
        builder.ToTable("Toezeggingen");
        builder.Property(t => t.Wat).HasMaxLength(Toezegging.WatMax);
        builder.Property(t => t.Wie).HasMaxLength(Toezegging.WieMax);
        builder.Property(t => t.Oordeelwoorden).HasMaxLength(Toezegging.WoordenMax);
        builder.Property(t => t.Uitnodiging).HasMaxLength(Toezegging.WoordenMax);
        builder.Property(t => t.Verzettingen).AlsJson();
        builder.Ignore(t => t.IsOpen);
        builder.HasIndex(t => t.AdresseringId);
        builder.HasIndex(t => new { t.EigenaarId, t.Status });
        builder.HasMany(t => t.Meldingen).WithOne().HasForeignKey(m => m.ToezeggingId);
        builder.Navigation(t => t.Meldingen).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class VoortgangsmeldingConfiguration : IEntityTypeConfiguration<Voortgangsmelding>
{
    public void Configure(EntityTypeBuilder<Voortgangsmelding> builder)
    {
        builder.ToTable("Voortgangsmeldingen");
        builder.Property(m => m.Tekst).HasMaxLength(Voortgangsmelding.TekstMax);
        builder.Property(m => m.Bewijslink).HasMaxLength(Voortgangsmelding.LinkMax);
        builder.HasIndex(m => m.ToezeggingId);
    }
}

internal sealed class OordeelConfiguration : IEntityTypeConfiguration<Oordeel>
{
    public void Configure(EntityTypeBuilder<Oordeel> builder)
    {
        builder.ToTable("Oordelen");
        builder.Property(o => o.Reden).HasMaxLength(Oordeel.RedenMax);
        builder.Property(o => o.DoorNaam).HasMaxLength(Gebeurtenis.NaamMax);
        builder.HasIndex(o => o.AdresseringId);
    }
}
