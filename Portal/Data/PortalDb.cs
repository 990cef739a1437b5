using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Portal.Data.Ledger;
using Portal.Domain.Adjustments;
using Portal.Domain.Credits;
using Portal.Domain.Disputes;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Domain.People;
using Portal.Domain.Questions;
using Portal.Domain.Reconciliation;
using Portal.Domain.Sessions;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;
using Portal.Ledger.Watch;
using Portal.Notifications;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.People;

namespace Portal.Data;

/// <summary>The portal's database. Made per operation from its factory; the ledger's tables are read here and written only by the journal.</summary>
public abstract class PortalDb(DbContextOptions options) : IdentityDbContext<Person, IdentityRole<int>, int>(options)
{
    /// <summary>Ledger accounts with their stored balances (read only).</summary>
    public DbSet<LedgerAccountRow> LedgerAccounts => Set<LedgerAccountRow>();

    /// <summary>Journal entries (read only).</summary>
    public DbSet<JournalEntryRow> JournalEntries => Set<JournalEntryRow>();

    /// <summary>Journal lines (read only).</summary>
    public DbSet<JournalLineRow> JournalLines => Set<JournalLineRow>();

    /// <summary>What each look at the invariants found.</summary>
    public DbSet<VerificationRun> VerificationRuns => Set<VerificationRun>();

    /// <summary>Times in which all money stood still.</summary>
    public DbSet<MoneyHold> MoneyHolds => Set<MoneyHold>();

    /// <summary>Every write to Stripe, before and after.</summary>
    public DbSet<StripeOperation> StripeOperations => Set<StripeOperation>();

    /// <summary>Every event received from Stripe.</summary>
    public DbSet<WebhookEvent> WebhookEvents => Set<WebhookEvent>();

    /// <summary>What became of each event.</summary>
    public DbSet<WebhookOutcome> WebhookOutcomes => Set<WebhookOutcome>();

    /// <summary>How many webhooks were refused, by hour.</summary>
    public DbSet<WebhookRefusal> WebhookRefusals => Set<WebhookRefusal>();

    /// <summary>Employers who sponsor members.</summary>
    public DbSet<Employer> Employers => Set<Employer>();

    /// <summary>Employers' members: staff and employees.</summary>
    public DbSet<Member> Members => Set<Member>();

    /// <summary>Therapists.</summary>
    public DbSet<Therapist> Therapists => Set<Therapist>();

    /// <summary>Therapists' weekly hours.</summary>
    public DbSet<WeeklyHours> WeeklyHours => Set<WeeklyHours>();

    /// <summary>Members' cards, without their numbers.</summary>
    public DbSet<PaymentCard> PaymentCards => Set<PaymentCard>();

    /// <summary>Who is which Stripe customer.</summary>
    public DbSet<StripeCustomerLink> StripeCustomerLinks => Set<StripeCustomerLink>();

    /// <summary>Employees' plans.</summary>
    public DbSet<PlanSubscription> PlanSubscriptions => Set<PlanSubscription>();

    /// <summary>Invoices of employees' plans.</summary>
    public DbSet<PlanInvoice> PlanInvoices => Set<PlanInvoice>();

    /// <summary>Money employers paid in.</summary>
    public DbSet<SubsidyFunding> SubsidyFundings => Set<SubsidyFunding>();

    /// <summary>What employers give to whom.</summary>
    public DbSet<SubsidyProgramme> SubsidyProgrammes => Set<SubsidyProgramme>();

    /// <summary>Credit given to members for their plans.</summary>
    public DbSet<SubsidyGrant> SubsidyGrants => Set<SubsidyGrant>();

    /// <summary>Sessions, with the state of both parts of their price.</summary>
    public DbSet<Booking> Bookings => Set<Booking>();

    /// <summary>Refunds of sessions, a row a step.</summary>
    public DbSet<SessionRefundOrder> SessionRefundOrders => Set<SessionRefundOrder>();

    /// <summary>Questions to therapists.</summary>
    public DbSet<Question> Questions => Set<Question>();

    /// <summary>Therapists' replies.</summary>
    public DbSet<Reply> Replies => Set<Reply>();

    /// <summary>Orders of credit packages.</summary>
    public DbSet<CreditOrder> CreditOrders => Set<CreditOrder>();

    /// <summary>Journal entries made by hand.</summary>
    public DbSet<Adjustment> Adjustments => Set<Adjustment>();

    /// <summary>Disputed payments.</summary>
    public DbSet<Dispute> Disputes => Set<Dispute>();

    /// <summary>Weekly payout runs.</summary>
    public DbSet<PayoutRun> PayoutRuns => Set<PayoutRun>();

    /// <summary>A therapist's part of a payout run.</summary>
    public DbSet<PayoutItem> PayoutItems => Set<PayoutItem>();

    /// <summary>Payouts from connected accounts to therapists' banks.</summary>
    public DbSet<BankPayout> BankPayouts => Set<BankPayout>();

    /// <summary>Holds on therapists' payouts.</summary>
    public DbSet<PayoutHold> PayoutHolds => Set<PayoutHold>();

    /// <summary>Therapists' debts that administrators write off.</summary>
    public DbSet<DebtWriteOff> DebtWriteOffs => Set<DebtWriteOff>();

    /// <summary>What therapists' Stripe accounts held when last read.</summary>
    public DbSet<ConnectedBalance> ConnectedBalances => Set<ConnectedBalance>();

    /// <summary>Readings of Stripe's lists.</summary>
    public DbSet<ReconciliationRun> ReconciliationRuns => Set<ReconciliationRun>();

    /// <summary>What they compared.</summary>
    public DbSet<ReconciliationRecord> ReconciliationRecords => Set<ReconciliationRecord>();

    /// <summary>What did not match, and what was done about it.</summary>
    public DbSet<Discrepancy> Discrepancies => Set<Discrepancy>();

    /// <summary>What each account's day came to.</summary>
    public DbSet<ReconciliationDay> ReconciliationDays => Set<ReconciliationDay>();

    /// <summary>Each day's sums by label.</summary>
    public DbSet<ReconciliationSum> ReconciliationSums => Set<ReconciliationSum>();

    /// <summary>Stripe's Balance beside ours when last read.</summary>
    public DbSet<ReconciliationBalance> ReconciliationBalances => Set<ReconciliationBalance>();

    /// <summary>Up to when each account's events were swept.</summary>
    public DbSet<EventWatermark> EventWatermarks => Set<EventWatermark>();

    /// <summary>Mails to be sent, and those that were.</summary>
    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();

    /// <summary>Forms that were submitted, so that a double click makes one thing.</summary>
    public DbSet<SubmittedForm> SubmittedForms => Set<SubmittedForm>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
    }
}
