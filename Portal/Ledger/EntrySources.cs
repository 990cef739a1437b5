using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;

namespace Portal.Ledger;

/// <summary>What stands behind journal entries: the object each explains, and the people it is about.</summary>
public sealed class EntrySources
{
    private const int MostNames = 20;
    private const int MostSources = 500;

    /// <summary>Who posted an entry, in words.</summary>
    public async Task<string> Person(PortalDb db, string who, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(who);
        if (!who.StartsWith("person:", StringComparison.Ordinal)) return who switch
        {
            _ when who.StartsWith("stripe:", StringComparison.Ordinal) => $"Stripe’s event {who[7..]}",
            _ when who.StartsWith("due:", StringComparison.Ordinal) => $"Due work {who[4..]}",
            _ when who.StartsWith("operation:", StringComparison.Ordinal) => $"Answer to {who[10..]}",
            _ => who,
        };
        return int.TryParse(who.AsSpan(7), CultureInfo.InvariantCulture, out var id)
            ? await db.Users.Where(person => person.Id == id).Select(person => person.DisplayName).SingleOrDefaultAsync(ct) ?? who : who;
    }

    /// <summary>What an entry's source says of itself; empty where it is nothing of ours.</summary>
    public async Task<IReadOnlyList<SourceFact>> Facts(PortalDb db, string? source, string? stripeObject, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var parts = (source ?? "").Split(':');
        if (parts.Length != 2 || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var id)) return [];
        return parts[0] switch
        {
            "booking" => await Booking(db, id, ct),
            "funding" => await Funding(db, id, ct),
            "plan-invoice" => await PlanInvoice(db, id, ct),
            "grant" => await Grant(db, id, ct),
            "reply" => await Reply(db, id, ct),
            "credit-order" => await CreditOrder(db, id, ct),
            "adjustment" => await Adjustment(db, id, ct),
            "write-off" => await WriteOff(db, id, ct),
            "payout-item" => await PayoutItem(db, item => item.Id == id, ct),
            "therapist" => await BankPayout(db, id, stripeObject, ct),
            "employer" => [new("Employer", await Employer(db, id, ct))],
            _ => [],
        };
    }

    /// <summary>Accounts and sources of the people and employers whose name contains <paramref name="name"/>.</summary>
    public async Task<(IReadOnlyList<string> Codes, IReadOnlyList<string> Sources)> OfName(PortalDb db, string name, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var pattern = $"%{name.Replace("%", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)}%";
        var therapists = await db.Therapists.Where(therapist => EF.Functions.Like(therapist.Name, pattern)).OrderBy(therapist => therapist.Id).Select(therapist => therapist.Id).Take(MostNames).ToListAsync(ct);
        var members = await db.Members.Where(member => EF.Functions.Like(member.Name, pattern)).OrderBy(member => member.Id).Select(member => new { member.Id, member.EmployerId }).Take(MostNames).ToListAsync(ct);
        var employers = await db.Employers.Where(employer => EF.Functions.Like(employer.Name, pattern)).OrderBy(employer => employer.Id).Select(employer => employer.Id).Take(MostNames).ToListAsync(ct);
        List<string> codes =
        [
            .. therapists.SelectMany(id => new[] { AccountCode.PayableTherapist(id), AccountCode.MemoConnected(id), AccountCode.ReceivableTherapist(id) }).Select(code => code.Value),
            .. members.SelectMany(member => new[] { AccountCode.SubsidyGranted(member.Id, member.EmployerId), AccountCode.Credit(member.Id) }).Select(code => code.Value),
            .. employers.SelectMany(id => new[] { AccountCode.SubsidyPool(id), AccountCode.Credits(id), AccountCode.ReceivableEmployer(id) }).Select(code => code.Value),
        ];
        var ids = members.Select(member => member.Id).ToList();
        var bookings = await db.Bookings.Where(booking => ids.Contains(booking.MemberId)).OrderByDescending(booking => booking.Id).Select(booking => $"booking:{booking.Id}").Take(MostSources).ToListAsync(ct);
        var invoices = await db.PlanInvoices.Where(invoice => ids.Contains(invoice.MemberId)).OrderByDescending(invoice => invoice.Id).Select(invoice => $"plan-invoice:{invoice.Id}").Take(MostSources).ToListAsync(ct);
        return (codes, [.. bookings, .. invoices]);
    }

    private static async Task<IReadOnlyList<SourceFact>> Booking(PortalDb db, int id, CancellationToken ct) =>
        await db.Bookings.AsNoTracking().SingleOrDefaultAsync(booking => booking.Id == id, ct) is not { } booking ? [] :
        [
            new("Member", await Member(db, booking.MemberId, ct)), new("Therapist", await Therapist(db, booking.TherapistId, ct)),
            new("Session", At: booking.StartsAt), new("Employer’s part", Cents: booking.EmployerPartCents), new("Card part", Cents: booking.CardPartCents),
            new("State", $"{booking.State}, employer {booking.EmployerPart}, card {booking.CardPart}"),
        ];

    private static async Task<IReadOnlyList<SourceFact>> Funding(PortalDb db, int id, CancellationToken ct) =>
        await db.SubsidyFundings.AsNoTracking().SingleOrDefaultAsync(funding => funding.Id == id, ct) is not { } funding ? [] :
        [new("Employer", await Employer(db, funding.EmployerId, ct)), new("Amount", Cents: funding.AmountCents), new("State", funding.Status.ToString())];

    private static async Task<IReadOnlyList<SourceFact>> PlanInvoice(PortalDb db, int id, CancellationToken ct) =>
        await db.PlanInvoices.AsNoTracking().SingleOrDefaultAsync(invoice => invoice.Id == id, ct) is not { } invoice ? [] :
        [
            new("Member", await Member(db, invoice.MemberId, ct)), new("Invoice", invoice.Number ?? invoice.StripeInvoiceId), new("Full price", Cents: invoice.TotalCents),
            new("Subsidy", Cents: invoice.SubsidyCents), new("Card", Cents: invoice.CardPaidCents), new("State", invoice.Status.ToString()),
        ];

    private static async Task<IReadOnlyList<SourceFact>> Grant(PortalDb db, int id, CancellationToken ct) =>
        await db.SubsidyGrants.AsNoTracking().SingleOrDefaultAsync(grant => grant.Id == id, ct) is not { } grant ? [] :
        [
            new("Member", await Member(db, grant.MemberId, ct)), new("Employer", await Employer(db, grant.EmployerId, ct)), new("Granted", Cents: grant.AmountCents),
            new("Left", Cents: grant.RemainingCents), new("Reason", grant.Reason),
        ];

    /// <summary>The reply's text is nobody's business here.</summary>
    private static async Task<IReadOnlyList<SourceFact>> Reply(PortalDb db, int id, CancellationToken ct) =>
        await db.Replies.AsNoTracking().SingleOrDefaultAsync(reply => reply.Id == id, ct) is not { } reply ? [] :
        [new("Therapist", await Therapist(db, reply.TherapistId, ct)), new("Question", reply.QuestionId.ToString(CultureInfo.InvariantCulture)), new("Replied", At: reply.RepliedAt)];

    private static async Task<IReadOnlyList<SourceFact>> CreditOrder(PortalDb db, int id, CancellationToken ct) =>
        await db.CreditOrders.AsNoTracking().SingleOrDefaultAsync(order => order.Id == id, ct) is not { } order ? [] :
        [
            new("Employer", await Employer(db, order.EmployerId, ct)), new("Credits", order.Credits.ToString("N0", CultureInfo.InvariantCulture)),
            new("Amount", Cents: order.AmountCents), new("Invoice", order.Number ?? order.StripeInvoiceId), new("State", order.Status.ToString()),
        ];

    private async Task<IReadOnlyList<SourceFact>> Adjustment(PortalDb db, int id, CancellationToken ct) =>
        await db.Adjustments.AsNoTracking().SingleOrDefaultAsync(adjustment => adjustment.Id == id, ct) is not { } adjustment ? [] :
        [
            new("Reason", adjustment.Reason), new("Written by", await Person(db, $"person:{adjustment.AuthorId}", ct)),
            new("Approved by", adjustment.DecidedById is { } second ? await Person(db, $"person:{second}", ct) : null),
        ];

    private async Task<IReadOnlyList<SourceFact>> WriteOff(PortalDb db, int id, CancellationToken ct) =>
        await db.DebtWriteOffs.AsNoTracking().SingleOrDefaultAsync(writeOff => writeOff.Id == id, ct) is not { } writeOff ? [] :
        [
            new("Therapist", await Therapist(db, writeOff.TherapistId, ct), About: $"therapist-debt:{writeOff.TherapistId}"),
            new("Reason", writeOff.Reason), new("Proposed by", await Person(db, $"person:{writeOff.AuthorId}", ct)),
            new("Approved by", writeOff.DecidedById is { } second ? await Person(db, $"person:{second}", ct) : null),
        ];

    /// <summary>A payout to a bank stands for a run's item, unless the therapist's account paid it by itself.</summary>
    private static async Task<IReadOnlyList<SourceFact>> BankPayout(PortalDb db, int therapistId, string? payoutId, CancellationToken ct) =>
        await PayoutItem(db, item => item.TherapistId == therapistId && item.PayoutId != null && item.PayoutId == payoutId, ct) is { Count: > 0 } facts
            ? facts : [new("Therapist", await Therapist(db, therapistId, ct))];

    private static async Task<IReadOnlyList<SourceFact>> PayoutItem(PortalDb db, Expression<Func<PayoutItem, bool>> which, CancellationToken ct) =>
        await db.PayoutItems.AsNoTracking().Where(which).OrderBy(item => item.Id).LastOrDefaultAsync(ct) is not { } item ? [] :
        [
            new("Therapist", await Therapist(db, item.TherapistId, ct)),
            new("Payout run", await db.PayoutRuns.Where(run => run.Id == item.RunId).Select(run => run.WeekKey).SingleAsync(ct), About: $"payout-run:{item.RunId}"),
            new("Transfer", Cents: item.TransferCents), new("To the bank", Cents: item.PayoutCents), new("State", item.Status.ToString()),
        ];

    private static Task<string?> Member(PortalDb db, int id, CancellationToken ct) => db.Members.Where(member => member.Id == id).Select(member => (string?)member.Name).SingleOrDefaultAsync(ct);

    private static Task<string?> Therapist(PortalDb db, int id, CancellationToken ct) => db.Therapists.Where(therapist => therapist.Id == id).Select(therapist => (string?)therapist.Name).SingleOrDefaultAsync(ct);

    private static Task<string?> Employer(PortalDb db, int id, CancellationToken ct) => db.Employers.Where(employer => employer.Id == id).Select(employer => (string?)employer.Name).SingleOrDefaultAsync(ct);
}
