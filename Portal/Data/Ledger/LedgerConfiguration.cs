using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Data.Ledger;

/// <summary>Maps the ledger's tables for reading. They are created by <c>ledger.sqlite.sql</c>, which knows the triggers, and never by a migration.</summary>
internal sealed class LedgerConfiguration :
    IEntityTypeConfiguration<LedgerAccountRow>,
    IEntityTypeConfiguration<JournalEntryRow>,
    IEntityTypeConfiguration<JournalLineRow>
{
    public void Configure(EntityTypeBuilder<LedgerAccountRow> builder) =>
        builder.ToTable("LedgerAccounts", table => table.ExcludeFromMigrations());

    public void Configure(EntityTypeBuilder<JournalEntryRow> builder)
    {
        builder.ToTable("JournalEntries", table => table.ExcludeFromMigrations());
        builder.HasMany(entry => entry.Lines).WithOne(line => line.Entry).HasForeignKey(line => line.EntryId);
        builder.Navigation(entry => entry.Lines).AutoInclude(false);
    }

    public void Configure(EntityTypeBuilder<JournalLineRow> builder)
    {
        builder.ToTable("JournalLines", table => table.ExcludeFromMigrations());
        builder.HasOne(line => line.Account).WithMany().HasForeignKey(line => line.AccountId);
    }
}
