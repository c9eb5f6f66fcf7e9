using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Accounts;
using Participatie.Data.Conventions;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Organisaties;

namespace Participatie.Data.Adviezen;

internal sealed class RaadConfiguration : IEntityTypeConfiguration<Raad>
{
    public void Configure(EntityTypeBuilder<Raad> builder)
    {
        builder.ToTable("Raden");
        builder.Property(r => r.Naam).HasMaxLength(Raad.NaamMax);
        builder.Property(r => r.Kenmerkwoord).HasMaxLength(Raad.KenmerkwoordMax);
        builder.Property(r => r.Omschrijving).HasMaxLength(Raad.OmschrijvingMax);
        builder.Property(r => r.Ondersteuning).HasMaxLength(Raad.OndersteuningMax);
        builder.Property(r => r.Standen).AlsJson();
        builder.HasIndex(r => r.OrganisatieId).IsUnique();
        builder.HasIndex(r => r.Kenmerkwoord).IsUnique();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(r => r.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(r => r.HoortBijOrganisatieId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RaadslidConfiguration : IEntityTypeConfiguration<Raadslid>
{
    public void Configure(EntityTypeBuilder<Raadslid> builder)
    {
        builder.ToTable("Raadsleden");
        builder.Property(l => l.Naam).HasMaxLength(Raadslid.NaamMax);
        builder.Property(l => l.Afwezig).AlsJson();
        builder.HasIndex(l => l.RaadId);
        builder.HasIndex(l => l.AccountId);
        builder.HasOne<Raad>().WithMany().HasForeignKey(l => l.RaadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class LedenherkomstConfiguration : IEntityTypeConfiguration<Ledenherkomst>
{
    public void Configure(EntityTypeBuilder<Ledenherkomst> builder)
    {
        builder.ToTable("Ledenherkomsten");
        builder.Property(h => h.Gemeentecode).HasMaxLength(4);
        builder.Property(h => h.SoortenHulp).AlsJson();
        builder.HasIndex(h => h.RaadId);
        builder.HasIndex(h => h.RaadslidId).IsUnique();
        builder.HasOne<Raadslid>().WithMany().HasForeignKey(h => h.RaadslidId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OproepConfiguration : IEntityTypeConfiguration<Oproep>
{
    public void Configure(EntityTypeBuilder<Oproep> builder)
    {
        builder.ToTable("Oproepen");
        builder.Property(o => o.Titel).HasMaxLength(Oproep.TitelMax);
        builder.Property(o => o.Tekst).HasMaxLength(Oproep.TekstMax);
        builder.Property(o => o.Contact).HasMaxLength(Oproep.ContactMax);
        builder.Property(o => o.Aanmeldingen).AlsJson();
        builder.HasIndex(o => o.RaadId);
        builder.HasOne<Raad>().WithMany().HasForeignKey(o => o.RaadId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BijeenkomstConfiguration : IEntityTypeConfiguration<Bijeenkomst>
{
    public void Configure(EntityTypeBuilder<Bijeenkomst> builder)
    {
        builder.ToTable("Bijeenkomsten");
        builder.Property(b => b.Titel).HasMaxLength(Bijeenkomst.TitelMax);
        builder.Property(b => b.Plaats).HasMaxLength(Bijeenkomst.PlaatsMax);
        builder.Property(b => b.RedenAfzegging).HasMaxLength(Bijeenkomst.RedenMax);
        builder.Property(b => b.Agendasleutel).HasMaxLength(32);
        builder.Property(b => b.Agenda).AlsJson();
        builder.Property(b => b.Deelnemers).AlsJson();
        builder.Property(b => b.Besluiten).AlsJson();
        builder.HasIndex(b => new { b.RaadId, b.Begin });
        builder.HasIndex(b => b.Agendasleutel).IsUnique();
        builder.HasOne<Raad>().WithMany().HasForeignKey(b => b.RaadId).OnDelete(DeleteBehavior.Restrict);
    }
}
