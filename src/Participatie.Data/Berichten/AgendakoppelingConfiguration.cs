using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Accounts;
using Participatie.Domain.Berichten;

namespace Participatie.Data.Berichten;

internal sealed class AgendakoppelingConfiguration : IEntityTypeConfiguration<Agendakoppeling>
{
    public void Configure(EntityTypeBuilder<Agendakoppeling> builder)
    {
        builder.ToTable("Agendakoppelingen");
        builder.Property(a => a.Hash).HasMaxLength(32);
        builder.HasIndex(a => a.AccountId).IsUnique();
        builder.HasIndex(a => a.Hash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
