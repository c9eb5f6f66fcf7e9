using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Accounts;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(a => a.Naam).HasMaxLength(Account.NaamMax);
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
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}
