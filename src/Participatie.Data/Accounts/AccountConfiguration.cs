using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Accounts;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(a => a.Naam).HasMaxLength(Account.NaamMax);
        builder.Property(a => a.Totpsleutel).HasMaxLength(200);
        builder.HasIndex(a => a.Naam);
    }
}

internal sealed class SessieConfiguration : IEntityTypeConfiguration<Sessie>
{
    public void Configure(EntityTypeBuilder<Sessie> builder)
    {
        builder.ToTable("Sessies");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Apparaat).HasMaxLength(Sessie.ApparaatMax);
        builder.HasIndex(s => s.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
    }
}

internal sealed class AccountuitnodigingConfiguration : IEntityTypeConfiguration<Accountuitnodiging>
{
    public void Configure(EntityTypeBuilder<Accountuitnodiging> builder)
    {
        builder.ToTable("Accountuitnodigingen");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.HasIndex(u => u.Tokenhash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(u => u.AccountId);
    }
}

internal sealed class InlogcodeConfiguration : IEntityTypeConfiguration<Inlogcode>
{
    public void Configure(EntityTypeBuilder<Inlogcode> builder)
    {
        builder.ToTable("Inlogcodes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => new { c.AccountId, c.GeldigTot });
        builder.HasIndex(c => c.GeldigTot);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}

internal sealed class WachtwoordherstelConfiguration : IEntityTypeConfiguration<Wachtwoordherstel>
{
    public void Configure(EntityTypeBuilder<Wachtwoordherstel> builder)
    {
        builder.ToTable("Wachtwoordherstellingen");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasIndex(h => h.Tokenhash).IsUnique();
        builder.HasIndex(h => new { h.AccountId, h.GeldigTot });
        builder.HasIndex(h => h.GeldigTot);
        builder.HasOne<Account>().WithMany().HasForeignKey(h => h.AccountId);
    }
}

internal sealed class HerstelcodeConfiguration : IEntityTypeConfiguration<Herstelcode>
{
    public void Configure(EntityTypeBuilder<Herstelcode> builder)
    {
        builder.ToTable("Herstelcodes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => c.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}

internal sealed class AccountgebeurtenisConfiguration : IEntityTypeConfiguration<Accountgebeurtenis>
{
    public void Configure(EntityTypeBuilder<Accountgebeurtenis> builder)
    {
        builder.ToTable("Accountgebeurtenissen");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Toelichting).HasMaxLength(Accountgebeurtenis.ToelichtingMax);
        builder.HasIndex(g => new { g.AccountId, g.Op });
        builder.HasIndex(g => g.Op);
        builder.HasOne<Account>().WithMany().HasForeignKey(g => g.AccountId);
    }
}
